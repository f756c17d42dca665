package dev.ringfence.boundary.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a name in camel case says that something has happened. */
final class PastTense {

  /**
   * Participles that do not end in "ed"; with a prefix they are participles too: "Reset", "Unset".
   */
  private static final Set<String> IRREGULAR =
      Set.of(
          "Became",
          "Begun",
          "Bent",
          "Bet",
          "Bid",
          "Bound",
          "Bought",
          "Broken",
          "Brought",
          "Built",
          "Burnt",
          "Caught",
          "Chosen",
          "Come",
          "Cut",
          "Dealt",
          "Done",
          "Drawn",
          "Driven",
          "Dropt",
          "Dug",
          "Fallen",
          "Felt",
          "Fit",
          "Flown",
          "Forbidden",
          "Forgotten",
          "Found",
          "Frozen",
          "Given",
          "Gone",
          "Got",
          "Gotten",
          "Grown",
          "Heard",
          "Held",
          "Hidden",
          "Hit",
          "Hung",
          "Hurt",
          "Kept",
          "Known",
          "Laid",
          "Learnt",
          "Led",
          "Left",
          "Lent",
          "Let",
          "Lit",
          "Lost",
          "Made",
          "Meant",
          "Met",
          "Overridden",
          "Overwritten",
          "Paid",
          "Proven",
          "Put",
          "Quit",
          "Read",
          "Rebuilt",
          "Rerun",
          "Resent",
          "Rewritten",
          "Risen",
          "Run",
          "Said",
          "Seen",
          "Sent",
          "Set",
          "Shown",
          "Shrunk",
          "Shut",
          "Slept",
          "Sold",
          "Spent",
          "Split",
          "Spoken",
          "Spread",
          "Stolen",
          "Stood",
          "Struck",
          "Stuck",
          "Sunk",
          "Swept",
          "Taken",
          "Taught",
          "Thrown",
          "Told",
          "Torn",
          "Understood",
          "Upheld",
          "Upset",
          "Withdrawn",
          "Won",
          "Worn",
          "Written");

  /** Nouns and adjectives that merely look like participles. */
  private static final Set<String> NOT_PAST =
      Set.of(
          "Bed", "Breed", "Creed", "Deed", "Embed", "Exceed", "Feed", "Greed", "Hundred", "Need",
          "Proceed", "Red", "Reed", "Seed", "Shed", "Speed", "Succeed", "Weed");

  private static final List<String> PREFIXES = List.of("Re", "Un", "Over", "Out", "Mis", "Pre");

  /** After these the name goes on about the circumstances: "DeletedByUser". */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "After", "As", "At", "Before", "By", "During", "For", "From", "In", "Into", "Of", "On",
          "Onto", "Out", "Over", "Through", "To", "Up", "Down", "Via", "With", "Within", "Without",
          "Off");

  private static final Pattern WORD_BOUNDARY =
      Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|_");

  private PastTense() {}

  /** The words of a name in camel case; an abbreviation is one word. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : WORD_BOUNDARY.split(name, -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether the words end with a participle, or with one and its circumstances. */
  static boolean endsThem(List<String> words) {
    int last = words.size() - 1;
    for (int i = last; i >= 0; i--) {
      if (isParticiple(words.get(i))) {
        return i == last || PREPOSITIONS.contains(words.get(i + 1));
      }
    }
    return false;
  }

  private static boolean isParticiple(String word) {
    if (IRREGULAR.contains(word)) {
      return true;
    }
    if (word.length() > 3 && word.endsWith("ed")) {
      return !NOT_PAST.contains(word);
    }
    return PREFIXES.stream()
        .filter(word::startsWith)
        .map(prefix -> word.substring(prefix.length()))
        .anyMatch(rest -> !rest.isEmpty() && IRREGULAR.contains(capitalised(rest)));
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
