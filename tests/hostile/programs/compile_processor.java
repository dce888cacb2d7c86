// attacks: brings an annotation processor and a module, and no class to start
// holds: nothing of a submission runs in the compiler
// expect: CE
import java.util.*;
import javax.annotation.processing.*;
import javax.lang.model.element.*;

@SupportedAnnotationTypes("*")
public class Processor extends AbstractProcessor {
    static {
        System.err.println("ESCAPED");
    }
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        System.err.println("ESCAPED");
        return false;
    }
}
