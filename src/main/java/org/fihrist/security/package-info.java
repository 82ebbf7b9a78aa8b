/** Who may read, write and administer: API keys and their roles. */
package org.fihrist.security;
