/** Errors as the API tells them: problem details (RFC 9457) that name the parameter at fault and what is allowed. */
package org.fihrist.error;
