import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import type { ReadRule, SiteRules } from '../shared/read-rules.ts';
import { Button } from '../ui/Button.tsx';

interface ReadRulesProps {
  readonly sites: SiteRules;
  readonly onChange: (host: string, rules: readonly ReadRule[]) => void;
}

interface Removed {
  readonly host: string;
  /** The site's rules before. */
  readonly rules: readonly ReadRule[];
}

/** What was taken out and put in on each site; a removed rule can be had back. */
export function ReadRules({ sites, onChange }: ReadRulesProps) {
  const [removed, setRemoved] = useState<Removed | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its rule.
  useEffect(() => undo.current?.focus(), [removed]);
  const hosts = Object.keys(sites)
    .filter((host) => (sites[host] ?? []).length > 0)
    .sort();
  const remove = (host: string, rules: readonly ReadRule[], left: readonly ReadRule[]) => {
    setRemoved({ host, rules });
    onChange(host, left);
  };
  const restore = () => {
    if (removed) onChange(removed.host, removed.rules);
    setRemoved(null);
  };
  return (
    <section aria-labelledby="read-rules">
      <h2 id="read-rules">{t('readRules')}</h2>
      <p class="hint">{hosts.length === 0 ? t('readRulesNone') : t('readRulesHint')}</p>
      {hosts.map((host) => (
        <Site
          key={host}
          host={host}
          rules={sites[host] ?? []}
          onRemove={(left) => remove(host, sites[host] ?? [], left)}
        />
      ))}
      {removed && (
        <Button buttonRef={undo} onPress={restore}>
          {t('undo')}
        </Button>
      )}
      <p class="done" aria-live="polite">
        {removed ? t('readRuleRemoved', removed.host) : ''}
      </p>
    </section>
  );
}

interface SiteProps {
  readonly host: string;
  readonly rules: readonly ReadRule[];
  /** Gives the rules that are left. */
  readonly onRemove: (left: readonly ReadRule[]) => void;
}

const Site = ({ host, rules, onRemove }: SiteProps) => (
  <div class="read-rules">
    <h3>{host}</h3>
    <ul>
      {rules.map((rule) => (
        <li key={JSON.stringify(rule)}>
          <p>
            <strong>{rule.read ? t('rulePutIn') : t('ruleTakenOut')}</strong> {t('ruleText', rule.text)}
          </p>
          <code>{rule.path}</code>
          <Button
            name={t('removeSite', rule.text)}
            onPress={() => onRemove(rules.filter((other) => other !== rule))}
          >
            {t('remove')}
          </Button>
        </li>
      ))}
      {rules.length > 1 && (
        <li>
          <Button name={t('removeRulesOf', host)} onPress={() => onRemove([])}>
            {t('removeAll')}
          </Button>
        </li>
      )}
    </ul>
  </div>
);
