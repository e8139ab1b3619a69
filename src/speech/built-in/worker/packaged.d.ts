/** What scripts/build/espeak-ng.mjs writes beside the worker. */
declare module 'lectern-espeak-ng' {
  export const startEspeak: import('./espeak-module.ts').StartEspeak;
}

declare module 'lectern-espeak-ng-data' {
  export const DATA: import('./espeak-module.ts').EspeakData;
}
