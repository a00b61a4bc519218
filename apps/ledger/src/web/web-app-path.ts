export const WEB_APP_PATH = '/app/';
