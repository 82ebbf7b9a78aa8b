/** Arabic as text: letters, digits, words, clitics, stems, month names. Knows no framework. */
package org.fihrist.text;
