/** The user `nobody`, who owns nothing. */
export const nobody = 65534;

const become = ['setpriv', '--reuid', String(nobody), '--regid', String(nobody), '--clear-groups'];

/** A command that runs the rest of its line as that user. */
export const asNobody = [...become, '--'];

/** The same, and it ends when we do, however we end. */
export const asNobodyWhileWeLive = [...become, '--pdeathsig', 'KILL', '--'];
