package com.acme.forge.web;

import io.javalin.http.Context;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/**
 * Makes pages of the templates beside this class. They escape all that they are given, and browsers
 * are told to run no script, whatever the page says.
 */
final class Templates {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private final PebbleEngine engine = engine();

  private static PebbleEngine engine() {
    ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
    loader.setPrefix(Templates.class.getPackageName().replace('.', '/'));
    loader.setSuffix(".html");
    return new PebbleEngine.Builder()
        .loader(loader)
        .strictVariables(true)
        .autoEscaping(true)
        .defaultLocale(Locale.ROOT)
        .build();
  }

  /**
   * Answers with a page.
   *
   * @param model what the template names
   */
  void answer(Context context, String template, Map<String, Object> model) {
    StringWriter html = new StringWriter();
    try {
      engine.getTemplate(template).evaluate(html, model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cache-Control", "no-cache");
    context.html(html.toString());
  }
}
