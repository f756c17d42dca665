package dev.ringfence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RetryPolicyTest {

  private final RetryPolicy exact = RetryPolicy.standard().withJitter(0);

  @Test
  void doublesTheDelayUpToTheLongest() {
    RetryPolicy policy = exact.withDelays(Duration.ofSeconds(1), Duration.ofSeconds(5));

    assertThat(policy.delayAfter(1)).isEqualTo(Duration.ofSeconds(1));
    assertThat(policy.delayAfter(2)).isEqualTo(Duration.ofSeconds(2));
    assertThat(policy.delayAfter(3)).isEqualTo(Duration.ofSeconds(4));
    assertThat(policy.delayAfter(4)).isEqualTo(Duration.ofSeconds(5));
    assertThat(policy.delayAfter(5000)).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void growsByTheFactor() {
    assertThat(exact.withFactor(10).delayAfter(3)).isEqualTo(Duration.ofSeconds(100));
  }

  @Test
  void spreadsDelaysByTheJitter() {
    RetryPolicy policy = exact.withJitter(0.5);
    Set<Duration> delays = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      delays.add(policy.delayAfter(2));
    }

    assertThat(delays)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            delay -> assertThat(delay).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(3)));
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThatThrownBy(() -> exact.withAttempts(0)).hasMessageContaining("attempts");
    assertThatThrownBy(() -> exact.withFactor(0.5)).hasMessageContaining("factor");
    assertThatThrownBy(() -> exact.withJitter(1.5)).hasMessageContaining("jitter");
    assertThatThrownBy(() -> exact.withDelays(Duration.ofSeconds(-1), Duration.ofSeconds(1)))
        .hasMessageContaining("firstDelay");
    assertThatThrownBy(() -> exact.withDelays(Duration.ofSeconds(2), Duration.ofSeconds(1)))
        .hasMessageContaining("maxDelay");
  }
}
