package readout.corpus;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys of one of the records that define the file format. */
record Shape(Constructor<?> constructor, List<Part> parts, List<String> keys) {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return read(type);
        }
    };

    private static final Pattern HUMP = Pattern.compile("(?=\\p{Lu})");

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static Shape read(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var parts = Arrays.stream(components).map(Part::of).toList();
            return new Shape(type.getDeclaredConstructor(types), parts, parts.stream().map(Part::name).toList());
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * One key.
     *
     * @param type what it holds, or what each of its items is when it holds a list
     */
    record Part(String name, Key key, Class<?> type, boolean list, boolean optional) {

        static Part of(RecordComponent component) {
            var list = component.getType() == List.class;
            var optional = list || component.getType() == boolean.class || isNullable(component.getAnnotatedType());
            var type = list ? item(component.getGenericType()) : component.getType();
            return new Part(kebab(component.getName()), component.getAnnotation(Key.class), type, list, optional);
        }

        private static boolean isNullable(AnnotatedType type) {
            return type.isAnnotationPresent(Nullable.class);
        }

        private static Class<?> item(Type list) {
            return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
        }
    }

    /** As multi-word names are written in the files: {@code saidBasis} is {@code said-basis}. */
    static String kebab(String name) {
        return String.join("-", HUMP.split(name)).toLowerCase(Locale.ROOT);
    }
}
