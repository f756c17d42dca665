package com.acme.forge;

import java.nio.file.Path;

final class SqliteTest extends DatabaseContract {

  @Override
  TestDatabase newDatabase(Path data) {
    return TestDatabase.ofFolder(data);
  }
}
