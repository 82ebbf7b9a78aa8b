/** People and countries: the gazetteer that lists them, the tagger that finds them, the mentions found. */
package org.fihrist.entity;
