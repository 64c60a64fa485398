package org.shice.platform;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Counts the statements that a thread sends to the database, whoever sends them: JPA, plain SQL or the engine. It stands
 * in the context of all tests and does nothing until somebody asks.
 */
@Component
public final class CountingDataSource implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable List<String>> SENT = new ThreadLocal<>();

    /** The statements that some work sends, in their order. */
    public static List<String> statements(Runnable work) {
        var sent = new ArrayList<String>();
        SENT.set(sent);
        try {
            work.run();
        } finally {
            SENT.remove();
        }
        return sent;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? proxy(
                        DataSource.class,
                        source,
                        (method, result, sql) -> result instanceof Connection connection ? counted(connection) : result)
                : bean;
    }

    private static Connection counted(Connection connection) {
        return proxy(
                Connection.class,
                connection,
                (method, result, sql) -> result instanceof Statement statement ? counted(statement, sql) : result);
    }

    private static Object counted(Statement statement, @Nullable String prepared) {
        var type = statement instanceof java.sql.CallableStatement
                ? java.sql.CallableStatement.class
                : statement instanceof java.sql.PreparedStatement ? java.sql.PreparedStatement.class : Statement.class;
        return proxy(type, statement, (method, result, sql) -> {
            var sent = SENT.get();
            if (sent != null && method.startsWith("execute")) {
                sent.add(sql == null ? String.valueOf(prepared) : sql);
            }
            return result;
        });
    }

    private static <T> T proxy(Class<? extends T> type, T target, After after) {
        InvocationHandler handler = (self, method, arguments) -> {
            try {
                var sql =
                        arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : null;
                return after.called(method.getName(), method.invoke(target, arguments), sql);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader() == null ? CountingDataSource.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                handler));
    }

    private interface After {

        @Nullable
        Object called(String method, @Nullable Object result, @Nullable String sql);
    }
}
