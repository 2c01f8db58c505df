package confidant.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Runs a parameterized test with one {@link Gen} for each seed; the seed is in the test's name. The
 * system property {@code seed} replaces them by one, to see a failure again.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(Seeds.Source.class)
public @interface Seeds {
  /** How many seeds. */
  int value() default 20;

  /** The first of them; the others follow it. */
  long first() default 1;

  /** Makes the generators. */
  final class Source implements ArgumentsProvider, AnnotationConsumer<Seeds> {
    private LongStream seeds = LongStream.empty();

    @Override
    public void accept(Seeds wanted) {
      Long only = Long.getLong("seed");
      seeds =
          only == null
              ? LongStream.range(wanted.first(), wanted.first() + wanted.value())
              : LongStream.of(only);
    }

    @Override
    public Stream<? extends Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      return seeds.mapToObj(seed -> Arguments.of(Gen.of(seed)));
    }
  }
}
