package dev.ringfence.sources;

import dev.ringfence.boundary.facts.TypeName;
import java.util.List;

/** Types that are needed everywhere. */
final class JavaTypes {

  static final JavaType UNKNOWN = new JavaType.Unknown();
  static final JavaType NULL = new JavaType.Null();
  static final JavaType.Declared OBJECT = inLang("Object");
  static final JavaType.Declared STRING = inLang("String");

  private JavaTypes() {}

  private static JavaType.Declared inLang(String simpleName) {
    return new JavaType.Declared(new TypeName("java.lang", simpleName), List.of());
  }
}
