package dev.ringfence.boundary.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeNameTest {

  @ParameterizedTest
  @CsvSource({
    "a.b, a.b.C,            C",
    "a.b, a.b.C$D,          C.D",
    "a.b, a.b.C$1,          C.1",
    "a.b, a.b.C$1Local,     C.1Local",
    "a.b, a.b.$Proxy,       $Proxy",
    "a.b, a.b.Trailing$,    Trailing$",
    "'',  C$D,              C.D",
  })
  void readsBinaryNames(String packageName, String binaryName, String nested) {
    assertThat(TypeName.ofBinary(packageName, binaryName))
        .isEqualTo(new TypeName(packageName, nested));
  }

  @ParameterizedTest
  @CsvSource({
    "C,         C",
    "C.D,       C.D",
    "C.1,       C",
    "C.D.1.2,   C.D",
    "C.1Local,  C",
    "C1,        C1",
    "C.D2,      C.D2",
  })
  void foldsLocalAndAnonymousClassesIntoTheNamedOne(String nested, String named) {
    assertThat(new TypeName("a", nested).named()).isEqualTo(new TypeName("a", named));
  }

  @Test
  void splitsATopLevelNameAtItsLastDot() {
    assertThat(TypeName.topLevel("a.b.C")).isEqualTo(new TypeName("a.b", "C"));
    assertThat(TypeName.topLevel("C")).isEqualTo(new TypeName("", "C"));
  }

  @Test
  void hasCanonicalAndSimpleNames() {
    assertThat(new TypeName("a.b", "C.D").qualifiedName()).isEqualTo("a.b.C.D");
    assertThat(new TypeName("", "C.D").qualifiedName()).isEqualTo("C.D");
    assertThat(new TypeName("a.b", "C.D").simpleName()).isEqualTo("D");
    assertThat(new TypeName("a.b", "C").simpleName()).isEqualTo("C");
  }

  @Test
  void keepsAnUnresolvedNameAsItWasWritten() {
    TypeName name = TypeName.unresolved("Foo");
    assertThat(name.isResolved()).isFalse();
    assertThat(name.qualifiedName()).isEqualTo("Foo");
    assertThat(name).isNotEqualTo(new TypeName("", "Foo"));
    assertThat(new TypeName("", "Foo").isResolved()).isTrue();
  }

  @Test
  void knowsWhatItIsNestedIn() {
    TypeName outer = new TypeName("a", "C");
    assertThat(new TypeName("a", "C.D").isNestedIn(outer)).isTrue();
    assertThat(new TypeName("a", "CD").isNestedIn(outer)).isFalse();
    assertThat(new TypeName("b", "C.D").isNestedIn(outer)).isFalse();
    assertThat(outer.isNestedIn(outer)).isFalse();
  }
}
