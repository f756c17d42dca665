package dev.ringfence.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where class files name types, and where only a compiler does. */
final class NamedTypesTest {

  @TempDir Path folder;

  private List<String> internals(String body) {
    return DomainRulesTest.internals(folder, body);
  }

  @Test
  void findsWhatHeadersName() {
    assertThat(
            internals(
                """
                @Shown class A {}
                @Internal class B {}
                class C implements Comparable<Build> {
                  @Override public int compareTo(Build other) { return 0; }
                }
                abstract class D implements Marker { abstract void run(); }
                class E extends @ShownUse Build {}
                class F extends @InternalUse Build {}
                @Shown(also = @Internal(Build.class)) class G {}
                """))
        .containsExactlyInAnyOrder(
            "6 A Shown",
            "7 B Internal",
            "8 C Build",
            "9 C#compareTo/1 Build",
            "11 D Marker",
            "12 E Build",
            "12 E ShownUse",
            "13 F Build",
            "13 F InternalUse",
            "14 G Shown",
            "14 G Internal",
            "14 G Build");
  }

  @Test
  void findsClassesThatNameNothingElse() {
    assertThat(
            internals(
                """
                class A { Build field; }
                class B { List<? super Build> generic; }
                class C { @Internal int annotated; }
                class D { void takes(List<Build[]> builds) {} }
                class E { void takes(@Internal int i) {} }
                class F { List<Build> gives() { return null; } }
                class G { void fails() throws Build {} }
                class H { <T extends Build> void bound() {} }
                class I { @Internal void annotated() {} }
                class J { Object literal() { return Build.class; } }
                class K { boolean check(Object o) { return o instanceof Build; } }
                class L { int count() { return Build.count; } }
                class M { void handle() { try { hashCode(); } catch (Build e) { hashCode(); } } }
                class N<T extends Build> {}
                class O implements Comparator<Build> {
                  @Override public int compare(Build one, Build other) { return 0; }
                }
                interface P extends Supplier<Build> {}
                @interface Q { State state() default State.NEW; }
                class R { @Deprecated(since = "1") int other; }
                class S extends ArrayList<String> { void fails() throws Exception {} }
                """))
        .extracting(text -> text.substring(text.indexOf(' ') + 1))
        .containsExactlyInAnyOrder(
            "A#field/0 Build",
            "B#generic/0 Build",
            "C#annotated/0 Internal",
            "D#takes/1 Build",
            "E#takes/1 Internal",
            "F#gives/0 Build",
            "G#fails/0 Build",
            "H#bound/0 Build",
            "I#annotated/0 Internal",
            "J#literal/0 Build",
            "K#check/1 Build",
            "L#count/0 Build",
            "M#handle/0 Build",
            "N Build",
            "O Build",
            "O#compare/2 Build",
            "P Build",
            "Q#state/0 State");
  }

  @Test
  void findsWhatElementsOfAnnotationsName() {
    assertThat(
            internals(
                """
                @interface Own {
                  Class<?>[] types() default {};
                  Internal[] nested() default {};
                  State state() default State.NEW;
                }
                class A { @Own(types = Build.class) int one; }
                class B { @Own(nested = @Internal) int two; }
                class C { @Own(state = State.DONE) int three; }
                class D { @Own int four; }
                """))
        .containsExactlyInAnyOrder(
            "0 Own#nested/0 Internal",
            "0 Own#state/0 State",
            "0 A#one/0 Build",
            "0 B#two/0 Internal",
            "0 C#three/0 State");
  }

  @Test
  void findsWhatDeclarationsOfMembersName() {
    assertThat(
            internals(
                """
                class A {
                  @Shown int shown = 1;
                  @ShownUse Object shownUse = 1;
                  @InternalUse Object internalUse = 1;
                  void plain(int i, Build build) {}
                  @Shown void shownMethod() {}
                  @ShownUse Object shownResult() { return 1; }
                  @InternalUse Object internalResult() { return 1; }
                  void shownParameter(@Shown int i) {}
                  void internalParameter(@Internal int i) {}
                }
                @interface B { Class<?> type() default Build.class; }
                """))
        .containsExactlyInAnyOrder(
            "7 A#shown/0 Shown",
            "8 A#shownUse/0 ShownUse",
            "9 A#internalUse/0 InternalUse",
            "10 A#plain/2 Build",
            "11 A#shownMethod/0 Shown",
            "12 A#shownResult/0 ShownUse",
            "13 A#internalResult/0 InternalUse",
            "14 A#shownParameter/1 Shown",
            "15 A#internalParameter/1 Internal",
            "0 B#type/0 Build");
  }

  @Test
  void tellsMembersOfRecordsFromThoseThatTheirHeadersMake() {
    assertThat(
            internals(
                """
                record A(Build one) { Build other() { return null; } void take(Build given) {} }
                record B(int id) { Build id(int times) { return null; } }
                record C(int id) {
                  C(int id, Build build) { this(id); }
                  @Shown public int id() { return id; }
                }
                """))
        .containsExactlyInAnyOrder(
            "6 A#one/0 Build",
            "6 A#other/0 Build",
            "6 A#take/1 Build",
            "7 B#id/1 Build",
            "9 C#<init>/2 Build",
            "10 C#id/0 Shown");
  }

  @Test
  void placesFieldsAtTheirInitializersAlone() {
    assertThat(
            internals(
                """
                class A {
                  static Build shared;
                  Build held;
                  Build made = null;
                  static Build first =
                      null;
                  A(int i) {
                    held = null;
                  }
                  static void reset() { shared = null; }
                }
                class B {
                  static Object shared;
                  Build count;
                  static { A.shared = null; }
                }
                """))
        .contains(
            "0 A#shared/0 Build",
            "0 A#held/0 Build",
            "9 A#made/0 Build",
            "10 A#first/0 Build",
            "0 B#count/0 Build");
  }

  @Test
  void placesComponentsOfRecordsAtTheirHeaders() {
    assertThat(
            internals(
                """
                record A(int id, Build build) {
                  static Build made = null;
                  int length() { return ("" + id).length(); }
                  String hashCode(int base) { return "" + base; }
                }
                """))
        .containsExactlyInAnyOrder("6 A#build/0 Build", "7 A#made/0 Build");
  }

  @Test
  void staysSilentAboutWhatClassesCapture() {
    assertThat(
            internals(
                """
                class A {
                  void captures(Builds builds) {
                    builds.each(build -> {
                      Object anonymous = new Object() {
                        @Override public String toString() { return "" + build; }
                      };
                      class Local {
                        Local(int times) {}
                        @Override public String toString() { return "" + build; }
                      }
                    });
                  }
                }
                """))
        .isEmpty();
  }

  @Test
  void findsWhatConstructorsOfLocalClassesName() {
    assertThat(
            internals(
                """
                class A {
                  void captures(Builds builds) {
                    builds.each(build -> {
                      class Local {
                        Local(Marker marker) {}
                        @Override public String toString() { return "" + build; }
                      }
                    });
                  }
                }
                """))
        .containsExactly("10 A#captures/1 Marker");
  }

  @Test
  void findsReferencesThatCanBeSerializedOnce() {
    assertThat(
            internals(
                """
                class A {
                  Object serializable() {
                    return (Function<Build, Long> & java.io.Serializable) Build::id;
                  }
                }
                """))
        .containsExactly("8 A#serializable/0 Build");
  }

  @Test
  void findsWhatCodeNamesOnlyInArraysHandlersAndVariables() {
    assertThat(
            internals(
                """
                class A {
                  void array() { System.out.println(new Build[1][1]); }
                  void literal() { System.out.println(Build[].class); }
                  void check(Object o) { System.out.println(o instanceof Build[]); }
                  void generic(Builds builds) {
                    List<Build> all = builds.all();
                    System.out.println(all);
                  }
                  void block(Object o) {
                    if (o != null) {
                      Build build = null;
                      System.out.println(build);
                    }
                  }
                  void handles() {
                    try {
                      System.out.println();
                    } catch (Build | IllegalStateException e) {
                      System.out.println(e);
                    } finally {
                      System.out.println();
                    }
                  }
                  void wide(long one, double two, Builds builds) {
                    var list = builds.all();
                    System.out.println(list);
                  }
                }
                """))
        .containsExactlyInAnyOrder(
            "7 A#array/0 Build",
            "8 A#literal/0 Build",
            "9 A#check/1 Build",
            "11 A#generic/1 Build",
            "16 A#block/1 Build",
            "23 A#handles/0 Build",
            "30 A#wide/3 Build");
  }
}
