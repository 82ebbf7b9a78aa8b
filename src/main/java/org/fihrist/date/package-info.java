/**
 * Dates in Arabic text: Gregorian and Hijri, in full or relative to a day that is known, with the time and zone beside
 * them. The calendars are those of java.time and ICU.
 */
package org.fihrist.date;
