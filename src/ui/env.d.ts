interface ImportMetaEnv {
  /** Version of this page, from package.json; set by vite.config.ts. */
  readonly APP_VERSION: string
}
