package dev.ringfence.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.ErrorProneVersion;
import org.junit.jupiter.api.Test;

final class ErrorProneVersionTest {

  @Test
  void isTheOneThatThisRunIsAbout() {
    assertThat(ErrorProneVersion.loadVersionFromPom().orNull())
        .isEqualTo(System.getProperty("errorProneVersion"));
  }
}
