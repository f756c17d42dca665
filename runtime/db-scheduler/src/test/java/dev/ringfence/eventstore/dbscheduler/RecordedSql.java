package dev.ringfence.eventstore.dbscheduler;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A connection that writes down what is prepared and executed on it. */
final class RecordedSql {

  final List<String> statements = new CopyOnWriteArrayList<>();

  Connection on(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            RecordedSql.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> call(connection, method, arguments));
  }

  private Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
    if (method.getName().startsWith("prepare")) {
      statements.add((String) arguments[0]);
    } else if (method.getName().equals("createStatement")) {
      statements.add("a statement");
    }
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
