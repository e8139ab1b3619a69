/** Whether this build is for Firefox; set by vite.config.ts. */
declare const __FIREFOX__: boolean;
