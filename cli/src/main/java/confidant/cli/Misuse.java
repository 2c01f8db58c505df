package confidant.cli;

import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was typed wrongly, as a sentence that says what would be right. */
final class Misuse {
  private Misuse() {}

  static String sentence(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String first = unmatched.getUnmatched().getFirst();
      return "There is no \"%s\" here.%s".formatted(first, nearest(unmatched.getSuggestions()));
    }
    return Objects.requireNonNullElse(e.getMessage(), "That was not understood.");
  }

  private static String nearest(List<String> suggestions) {
    return suggestions.isEmpty()
        ? ""
        : suggestions.stream()
            .map(s -> s.startsWith("confidant ") ? s.substring("confidant ".length()) : s)
            .limit(3)
            .collect(Collectors.joining(" or ", " Did you mean ", "?"));
  }

  /** Reads a moment with its offset. */
  static final class Moment implements ITypeConverter<ZonedDateTime> {
    @Override
    public ZonedDateTime convert(String value) {
      try {
        return ZonedDateTime.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "\"%s\" is no moment. Write it like 2026-03-03T20:00+01:00.".formatted(value));
      }
    }
  }

  /** Reads the number of a port. */
  static final class Port implements ITypeConverter<Integer> {
    private static final int LARGEST = 65_535;

    @Override
    public Integer convert(String value) {
      if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= LARGEST) {
        return Integer.valueOf(value);
      }
      throw new TypeConversionException(
          "\"%s\" is no port. Ports are numbers from 0 to %d.".formatted(value, LARGEST));
    }
  }
}
