/** What Windows knows the app by: the same as `appId` in electron/packaging/identity.mjs. */
export const appUserModelId = 'app.waymark.desktop';
