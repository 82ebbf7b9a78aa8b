/** News pages as found in the wild, text or HTML, read into title, body and date of publication. */
package org.fihrist.ingest.page;
