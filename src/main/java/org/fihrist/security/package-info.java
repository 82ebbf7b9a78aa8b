/** Who may write: API keys. */
package org.fihrist.security;
