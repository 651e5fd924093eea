"""`make bench`: one table each. Nothing is asserted: figures belong to the machine named above them."""

from tests.benchmarks import browsers, checker, host_memory, host_start, reader
from tests.benchmarks.measuring import machine

if __name__ == "__main__":
    print(machine())
    checker.run()
    host_start.run()
    host_memory.run()
    reader.run()
    browsers.run()
