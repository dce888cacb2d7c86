# attacks: ends as by Ctrl-C, with errors that are no Exception
# holds: a run-time error of this program; the warden is not interrupted
# expect: RTE
class Worse(BaseException):
    pass


try:
    raise KeyboardInterrupt
except KeyboardInterrupt:
    raise Worse from GeneratorExit()
