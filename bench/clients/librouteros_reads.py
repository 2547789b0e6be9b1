"""Reads menus one after the other with python3-librouteros. Prints the milliseconds of each round."""
import json
import sys
import time

import librouteros
from librouteros.exceptions import TrapError

given = json.loads(sys.argv[1])
times = []
for _ in range(given["rounds"]):
    began = time.perf_counter()
    api = librouteros.connect(host=given["host"], port=given["port"], username="admin", password="", timeout=10)
    for read in given["reads"]:
        try:
            list(api(read["menu"] + "/print", **{".proplist": ",".join(read["proplist"])}))
        except TrapError:
            pass
    times.append((time.perf_counter() - began) * 1000)
    api.close()
print(json.dumps(times))
