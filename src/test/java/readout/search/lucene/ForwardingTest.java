package readout.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import readout.search.ForwardingStore;
import readout.search.StatementStore;
import readout.search.StatementWriter;

/** What stands before a store or a writer passes every call on, also those that have a default. */
class ForwardingTest {

    @Test
    void aStoreBeforeAnotherPassesEverythingOn() throws ReflectiveOperationException {
        passesEverythingOn(StatementStore.class, store -> new ForwardingStore(store) {});
    }

    @Test
    void aWriterThatIsFollowedPassesEverythingOn() throws ReflectiveOperationException {
        passesEverythingOn(StatementWriter.class, writer -> new FollowedWriter(writer, _ -> {}));
    }

    private static <T> void passesEverythingOn(Class<T> type, UnaryOperator<T> before)
        throws ReflectiveOperationException {
        var asked = new ArrayList<String>();
        var last = type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (_, method, _) -> {
            asked.add(method.getName());
            return method.getReturnType() == boolean.class ? true : null;
        }));
        var first = before.apply(last);
        for (var method : type.getMethods()) {
            asked.clear();
            method.invoke(first, Arrays.stream(method.getParameterTypes()).map(_ -> null).toArray());
            assertThat(asked).containsExactly(method.getName());
        }
    }
}
