import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles a contestant's Java into a jar that `java -jar` starts.
 *
 * Beside javac, two things: a public class may stand in a file of any name, since a submission has
 * none, and the jar says which class to start: the first with a main method in the order of the
 * text, a public one before the others. Runs inside the judge's sandbox.
 *
 * Arguments: the jar to write, the source files.
 */
public class JavaCompiler {
    /** A source whose name fits every class; bytes that are no UTF-8 are replaced, a mark left out. */
    static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(Path path) throws IOException {
            super(URI.create("string:///" + path.toUri().getRawPath()), Kind.SOURCE);
            String read = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            text = read.startsWith("\uFEFF") ? read.substring(1) : read;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreErrors) {
            return text;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE;
        }

        @Override
        public String getName() {
            return new File(super.getName()).getName();
        }
    }

    /** A class that is kept in memory. */
    static final class Compiled extends SimpleJavaFileObject {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Compiled(String name) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    static final class Classes extends ForwardingJavaFileManager<StandardJavaFileManager> {
        final Map<String, Compiled> byName = new LinkedHashMap<>();

        Classes(StandardJavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            Compiled made = new Compiled(name);
            byName.put(name, made);
            return made;
        }
    }

    /** Loads what was compiled to look at it; nothing of it is ever run here. */
    static final class Loader extends ClassLoader {
        private final Map<String, Compiled> classes;

        Loader(Map<String, Compiled> classes) {
            super(ClassLoader.getPlatformClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Compiled found = classes.get(name);
            if (found == null) throw new ClassNotFoundException(name);
            byte[] bytes = found.bytes.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    public static void main(String[] args) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (int i = 1; i < args.length; i++) sources.add(new Source(Path.of(args[i])));
        PrintWriter errors = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        javax.tools.JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Classes classes = new Classes(
                compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8));
        // No annotation processor: a class of the submission's could be one. No class path either.
        List<String> options = List.of("-proc:none", "-nowarn", "-cp", "");
        CompilationTask task = compiler.getTask(errors, classes, null, options, null, sources);
        if (!task.call()) System.exit(1);
        String start = startClass(classes.byName);
        if (start == null) {
            errors.println("no class has a method: public static void main(String[])");
            System.exit(1);
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, start);
        try (JarOutputStream jar = new JarOutputStream(new FileOutputStream(args[0]), manifest)) {
            for (Map.Entry<String, Compiled> each : classes.byName.entrySet()) {
                jar.putNextEntry(new JarEntry(each.getKey().replace('.', '/') + ".class"));
                each.getValue().bytes.writeTo(jar);
                jar.closeEntry();
            }
        }
        System.exit(0);
    }

    static String startClass(Map<String, Compiled> classes) {
        Loader loader = new Loader(classes);
        String first = null;
        for (String name : classes.keySet()) {
            try {
                Class<?> type = Class.forName(name, false, loader);
                Method main = type.getMethod("main", String[].class);
                if (!Modifier.isStatic(main.getModifiers()) || main.getReturnType() != void.class) continue;
                if (Modifier.isPublic(type.getModifiers()) && type.getEnclosingClass() == null) return name;
                if (first == null) first = name;
            } catch (ReflectiveOperationException | LinkageError none) {
                continue; // it has no main method, or cannot be loaded: then it cannot be started
            }
        }
        return first;
    }
}
