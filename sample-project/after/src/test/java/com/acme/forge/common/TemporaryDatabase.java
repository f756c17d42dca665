package com.acme.forge.common;

import dev.ringfence.eventstore.TransactionHook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A database with all tables and no rows, for one test. */
public final class TemporaryDatabase implements AfterEachCallback {

  private final Path file;
  private final Database database;

  public TemporaryDatabase() {
    try {
      file = Files.createTempFile("forge", ".db");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    database =
        Database.open(
            "jdbc:sqlite:"
                + file
                + "?synchronous=OFF&journal_mode=MEMORY&transaction_mode=IMMEDIATE"
                + "&foreign_keys=true");
  }

  public Database get() {
    return database;
  }

  /** Lets a store wait for the commits of this database. */
  public TransactionHook transactions() {
    return new TransactionHook() {
      @Override
      public boolean isActive() {
        return database.transactions().connection().isPresent();
      }

      @Override
      public void afterCommit(Runnable action) {
        database.transactions().afterCommit(action);
      }
    };
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    database.close();
    Files.delete(file);
  }
}
