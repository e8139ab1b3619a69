import type { Permissions, Runtime } from 'webextension-polyfill';
import type { BackgroundCalls, TextSizeChange } from '../../shared/messages/background-calls.ts';
import type { Handlers } from '../../shared/messages/rpc.ts';
import { Sites, type SitesApi } from './sites.ts';
import { answerResisting } from './user-origin.ts';

type SiteCalls = Pick<
  BackgroundCalls,
  | 'appearance.get'
  | 'appearance.size'
  | 'appearance.look'
  | 'appearance.answered'
  | 'sites.change'
  | 'sites.remove'
  | 'sites.removeAll'
>;

/** The events that sites follow, besides what they call. */
export interface SitesEvents {
  readonly permissions: Pick<Permissions.Static, 'onAdded' | 'onRemoved'>;
  readonly runtime: Pick<Runtime.Static, 'onInstalled' | 'onStartup' | 'onMessage'>;
}

/** What the background mounts. */
export interface MountedSites {
  /** Answers to the calls about appearances and sites. */
  readonly handlers: Handlers<SiteCalls>;
  /** A keyboard command about the text size. Nobody can be told what went wrong, so nothing is thrown. */
  readonly onCommandTextSize: (tabId: number, change: TextSizeChange) => Promise<void>;
}

/** Makes the appearance part of the background; must run at once when the background starts. */
export function createSites(api: SitesApi & SitesEvents): MountedSites {
  const sites = new Sites(api);
  api.permissions.onAdded.addListener(() => void sites.permissionsAdded());
  api.permissions.onRemoved.addListener(() => void sites.permissionsRemoved());
  api.runtime.onInstalled.addListener(() => void sites.syncRegistrations());
  api.runtime.onStartup.addListener(() => void sites.syncRegistrations());
  api.runtime.onMessage.addListener(answerResisting(api.scripting));
  return {
    handlers: {
      'appearance.get': ({ tabId }) => sites.get(tabId),
      'appearance.size': ({ tabId, change, level }) => sites.changeSize(tabId, change, level),
      'appearance.look': ({ tabId, patch, level }) => sites.changeLook(tabId, patch, level),
      'appearance.answered': ({ tabId, granted, level }) => sites.answered(tabId, granted, level),
      'sites.change': ({ host, patch }) => sites.edit(host, patch),
      'sites.remove': ({ host }) => sites.remove(host),
      'sites.removeAll': () => sites.removeAll(),
    },
    onCommandTextSize: async (tabId, change) => {
      await sites
        .changeSize(tabId, change, 'site')
        .catch((cause: unknown) => console.warn('Lectern: the text size was not changed.', cause));
    },
  };
}
