// attacks: takes memory outside the heap that the runtime limits
// holds: memory limit, by what is resident
// expect: MLE
import java.lang.reflect.Field;

public class Direct {
    public static void main(String[] args) throws Exception {
        Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        sun.misc.Unsafe unsafe = (sun.misc.Unsafe) field.get(null);
        for (int k = 0; k < 20; k++) {
            long block = unsafe.allocateMemory(10 << 20);
            unsafe.setMemory(block, 10 << 20, (byte) 1);
        }
        System.out.println("contained");
    }
}
