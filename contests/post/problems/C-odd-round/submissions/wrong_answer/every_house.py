# Asks about every house in turn.
def main():
    for _ in range(int(input())):
        n = int(input())
        before = 0
        mail = []
        for m in range(1, n + 1):
            print("?", m, flush=True)
            now = int(input())
            if now != before:
                mail.append(m)
            elif mail:
                break
            before = now
        print("!", mail[0], mail[-1], flush=True)


try:
    main()
except EOFError:
    pass
