/**
 * `npm start [-- --browser chrome|chromium|edge|firefox|<path>] [--article en|de] [--once] [--silent] [--own]`
 * Opens a browser with Lectern on the demo article and has it read aloud. `--once` ends with the article,
 * `--silent` lets a voice speak that nobody hears, `--own` Lectern's own voice whatever the system has, and
 * `--built` takes dist/ as it is, for tests.
 */
import { parseArgs } from 'node:util';
import { BUILDS } from './checks.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { giveUp } from './setup/run.mjs';
import { chooseBrowser } from './start/browser.mjs';
import { serveDemo } from './start/demo.mjs';
import { chooseVoice, VOICE_HELP } from './start/voice.mjs';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    article: { type: 'string', default: process.env['LANG']?.startsWith('de') ? 'de' : 'en' },
    once: { type: 'boolean', default: false },
    own: { type: 'boolean', default: false },
    silent: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});

await installDependencies();
const { path, family } = chooseBrowser(values.browser);
const voice = await chooseVoice(values);

if (!values.built) {
  console.log(`• Building Lectern for ${family === 'firefox' ? 'Firefox' : 'Chromium'}`);
  const build = BUILDS[family === 'firefox' ? 1 : 0];
  if (!(await build?.run())?.ok) giveUp('Lectern could not be built; see above.');
}

const page = await serveDemo(values.article);
const { openLectern } = await import('./start/open.mjs');
const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
if (headless) console.log('• There is no display, so the browser shows no window.');

const lectern = await openLectern({ path, family, headless, env: voice.env, url: page.url });
console.log(`• Reading ${page.url}\n`);
const ended = lectern.follow((sentence) => console.log(`  ${sentence}`));

if (!values.once) console.log(howToInstall(family));
const outcome = await ended;
if (outcome.error)
  console.error(`\nLectern could not read: ${outcome.error}\nA voice for the system: ${VOICE_HELP}`);
else console.log('\n• The article is read.');
if (values.once) process.exitCode = outcome.error ? 1 : 0;
else await lectern.closed;
await lectern.close();
await voice.stop();
page.close();

/** @param {'chrome' | 'firefox'} browser */
function howToInstall(browser) {
  const steps =
    browser === 'firefox'
      ? 'open about:debugging#/runtime/this-firefox, choose "Load Temporary Add-on" and pick dist/firefox/manifest.json\n  (Firefox keeps it until it closes; for good it needs the signed file of "npm run package" from addons.mozilla.org)'
      : 'open chrome://extensions, switch on "Developer mode", choose "Load unpacked" and pick the folder dist/chrome';
  return `  (To install Lectern for good: ${steps}. Ctrl-C ends this browser.)\n`;
}
