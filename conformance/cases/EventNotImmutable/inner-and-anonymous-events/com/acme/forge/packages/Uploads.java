package com.acme.forge.packages;

import com.acme.bus.DomainEvent;
import java.io.InputStream;

class Uploads {

  private String user = "";

  final class UploadFinishedEvent implements DomainEvent {

    private final long id;

    UploadFinishedEvent(long id) {
      this.id = id;
    }

    @Override
    public String toString() {
      return user + id;
    }
  }

  DomainEvent anonymous(InputStream content, String newUser) {
    user = newUser;
    return new DomainEvent() {
      @Override
      public String toString() {
        return "upload of " + content;
      }
    };
  }
}
