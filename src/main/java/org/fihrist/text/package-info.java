/** Arabic as text: letters, digits, words, clitics, stems, month names and dates. Knows no framework. */
package org.fihrist.text;
