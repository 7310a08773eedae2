import { version } from '../../package.json';

/** Version of the app, as its package says it. */
export const appVersion: string = version;
