package com.acme.forge.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

final class Advisories {

  private final HttpClient client = HttpClient.newHttpClient();

  boolean has(long id) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost/" + id)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }
}
