from __future__ import annotations

import subprocess

import pytest

CPP_SOLVER = r"""
#include <iostream>
#include <string>

// A solver that is not Python: no JSON library, just enough to find its way.
int main() {
    std::string line;
    std::cout << R"x({"type": "ready"})x" << std::endl;
    std::getline(std::cin, line);
    if (line.find("\"type\": \"contest\"") == std::string::npos) return 1;
    std::cout << R"x(this is not JSON)x" << std::endl;
    std::getline(std::cin, line);
    if (line.find("\"type\": \"error\"") == std::string::npos) return 2;
    std::cout << R"({"type": "submit", "problem": "A", "program": {"language": "python3",)"
              << R"x( "source": "print(sum(map(int, input().split())))"}})x" << std::endl;
    std::getline(std::cin, line);
    if (line.find("\"verdict\": \"AC\"") == std::string::npos) return 3;
    std::cout << R"x({"type": "note", "fields": {"from": "C++"}})x" << std::endl;
    std::cout << R"x({"type": "done"})x" << std::endl;
}
"""


def test_a_solver_in_another_language_competes_over_the_protocol(compete, tmp_path):
    source, binary = tmp_path / "solver.cpp", tmp_path / "solver"
    source.write_text(CPP_SOLVER)
    subprocess.run(["g++", "-O1", "-o", str(binary), str(source)], check=True)
    done = compete(f"command:{binary}")

    assert (done.result.end, done.result.solved) == ("done", 1)
    assert done.notes == [{"from": "C++"}]


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("[]", "should be an object"),
        ('{"type": "fly"}', "fly"),
        ('{"type": "ready"}', "ready once"),
        ('{"type": "submit", "problem": "A"}', "required"),
        ('{"type": "submit", "problem": "A", "program": {"language": 3, "source": ""}}', "string"),
        ('{"type": "run", "program": {"language": "python3", "source": ""}, "inputs": [1]}',
         "string"),
        ('{"type": "run", "program": {"language": "c", "source": ""}, "inputs": [], "time_s": 1e9}',
         "less than or equal"),
        ('{"type": "spend", "seconds": -1}', "greater than or equal"),
        ('{"type": "spend", "seconds": NaN}', "finite"),
        ('{"type": "clock", "extra": 1}', "Extra"),
    ],
)  # fmt: skip
def test_what_cannot_be_understood_is_answered_and_changes_nothing(compete, message, said):
    done = compete(
        f"""
        import json
        def solve(contest, desk):
            connection = desk._connection
            connection._writer.write({message!r}.encode() + b"\\n")
            connection._writer.flush()
            answer = json.loads(connection._reader.readline())
            desk.note(**answer, elapsed=desk.clock.elapsed)
        """
    )
    (note,) = done.notes
    assert (note["type"], note["elapsed"]) == ("error", 0)
    assert said in note["message"]
    assert done.result.end == "done"
