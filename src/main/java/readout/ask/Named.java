package readout.ask;

import java.util.Set;

/**
 * What names in a question can stand for.
 */
sealed interface Named {

    String slug();

    String label();

    /**
     * Somebody who speaks.
     *
     * @param party slug of the party it speaks for; empty for none
     */
    record OfSpeaker(String slug, String label, String party) implements Named {}

    record OfParty(String slug, String label) implements Named {}

    record OfTopic(String slug, String label) implements Named {}

    /** Whether it can speak. */
    default boolean isVoice() {
        return !(this instanceof OfTopic);
    }

    /**
     * A name as it stands in a question.
     *
     * @param named what it can be; several things may bear one name
     * @param first index of its first word
     * @param end index after its last word
     * @param typed the words as typed
     * @param slip whether it was read as a misspelling
     */
    record Mention(Set<Named> named, int first, int end, String typed, boolean slip) {

        boolean isVoice() {
            return named.stream().allMatch(Named::isVoice);
        }

        boolean covers(int word) {
            return first <= word && word < end;
        }
    }
}
