// attacks: does not leave: a hook works on when main has ended
// holds: its time counts
// expect: TLE
public class Hook {
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            for (;;) Thread.yield();
        }));
        System.exit(0);
    }
}
