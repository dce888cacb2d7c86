# attacks: SystemExit with an object that lies about what it is
# holds: an object is no success
# expect: RTE
class Zero(int):
    def __new__(cls):
        return super().__new__(cls, 0)

    def __repr__(self):
        return "0"


class Nothing:
    def __str__(self):
        return "0"

    def __int__(self):
        return 0

    def __eq__(self, _):
        return True

    __hash__ = None


print(Zero())
raise SystemExit(Nothing())
