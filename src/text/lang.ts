/** Languages of every text that a user sees: Vietnamese by default, English on demand. */
export type Lang = 'vi' | 'en';
