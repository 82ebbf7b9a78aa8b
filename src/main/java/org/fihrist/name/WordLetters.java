package org.fihrist.name;

/**
 * The letters of a word as features have them.
 *
 * @param base hash of all letters without proclitics
 * @param first the first letter, then hashes of the first two and three
 * @param last the last letter, then hashes of the last two and three
 * @param length letters without proclitics
 * @param proclitic a number for the proclitics; 0 where there are none
 */
record WordLetters(
        int base,
        int first,
        int firstTwo,
        int firstThree,
        int last,
        int lastTwo,
        int lastThree,
        int length,
        int proclitic) {

    /** What a chain of proclitics can begin with. */
    private static final String PROCLITICS = "وفبلك";

    static WordLetters of(String folded, int cut, String base) {
        int length = base.length();
        return new WordLetters(
                base.hashCode(),
                base.charAt(0),
                base.substring(0, Math.min(2, length)).hashCode(),
                base.substring(0, Math.min(3, length)).hashCode(),
                base.charAt(length - 1),
                base.substring(Math.max(0, length - 2)).hashCode(),
                base.substring(Math.max(0, length - 3)).hashCode(),
                length,
                cut == 0 ? 0 : PROCLITICS.indexOf(folded.charAt(0)) * 4 + cut);
    }
}
