package dev.ringfence.boundary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.domain.Territory.Domain;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainMapTest {

  private final DomainMap map =
      DomainMap.builder()
          .root("com.acme")
          .root("org.old")
          .shared(PackagePattern.parse("com.acme.common.."))
          .domain(
              new Domain("search", List.of(), null, "@acme/search"),
              List.of(PackagePattern.parse("com.acme.ui.search.."), PackagePattern.parse("legacy")))
          .build();

  @ParameterizedTest
  @CsvSource({
    "com.acme.ci,                 ci",
    "com.acme.ci.events.internal, ci",
    "org.old.ci,                  ci",
    "com.acme.ci.search,          ci",
    "com.acme.ui,                 ui",
    "com.acme.ui.search,          search",
    "com.acme.ui.search.index,    search",
    "com.acme.ui.searching,       ui",
    "com.acme.search,             search",
    "legacy,                      search",
    "legacy.more,                 composition-root",
    "com.acme,                    composition-root",
    "com.acmeother.ci,            composition-root",
    "com,                         composition-root",
    "'',                          composition-root",
    "com.acme.common,             shared-kernel",
    "com.acme.common.text,        shared-kernel",
  })
  void givesEachPackageToOneTerritory(String packageName, String label) {
    assertThat(map.territoryOf(packageName).label()).isEqualTo(label);
    assertThat(map.territoryOf(packageName)).isEqualTo(map.territoryOf(packageName));
  }

  @Test
  void keepsWhatIsSaidOfADomainThatARootAlsoNames() {
    assertThat(map.territoryOf("com.acme.search")).isEqualTo(map.territoryOf("legacy"));
  }

  @Test
  void givesTheInnermostRootItsSubPackages() {
    DomainMap nested = DomainMap.builder().root("com").root("com.acme").build();
    assertThat(nested.territoryOf("com.acme.ci").label()).isEqualTo("ci");
    assertThat(nested.territoryOf("com.acme").label()).isEqualTo("acme");
    assertThat(nested.territoryOf("com.other.ci").label()).isEqualTo("other");
  }

  @Test
  void anEmptyMapHasNoDomain() {
    assertThat(DomainMap.empty().isEmpty()).isTrue();
    assertThat(DomainMap.empty().territoryOf("com.acme.ci"))
        .isEqualTo(new Territory.CompositionRoot());
    assertThat(map.isEmpty()).isFalse();
    assertThat(DomainMap.builder().root("a").build().isEmpty()).isFalse();
    assertThat(
            DomainMap.builder()
                .domain(new Territory.Domain("ci"), List.of(PackagePattern.parse("a.b")))
                .build()
                .isEmpty())
        .isFalse();
  }
}
