"""The reader's network as an ONNX graph for one processor thread: one text at a time, whole numbers where they do.

Matrices are 8-bit with a scale for each column; what they multiply is made 8-bit as it comes. Before that, channels
that are much stronger than others are evened out and the matrix's rows are scaled the other way round (SmoothQuant):
the product is the same, and the weak channels keep their precision. The word table stays in the base model's 4 bits.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from training.base_model import BLOCK
from training.network import Tree
from training.run_folder import Learned

_CONTRIBUTED = "com.microsoft"
_OPERATORS = 20
_FILE_VERSION = 10
"""Versions of ONNX's operators and of its file format that onnxruntime 1.20 and later know."""
_EVENED = 0.8
"""How far the strength of the channels is evened out rather than that of the matrix's rows. Measured on validation
posts: scores then differ from those of float32 by 0.17 (root of the mean square), at 0.6 by 0.32, at 0.5 by 0.51."""


class _Graph:
    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, value: NDArray[Any]) -> str:
        self.constants.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(self, operator: str, inputs: list[str], *outputs: str, domain: str = "", **attributes: Any) -> str:
        self.nodes.append(helper.make_node(operator, inputs, list(outputs), domain=domain, **attributes))
        return outputs[0]


def build(learned: Learned, reach: Mapping[str, NDArray[np.float32]] | None) -> onnx.ModelProto:
    """The graph: `pieces` and `text_start` (int64) in, `post_scores` [categories] and `token_scores` [tokens of the
    text, categories] out. Without `reach` matrices stay float32, and every matrix's input is an output too: from those
    of many texts `reach` is taken, the greatest absolute value of each channel by the input's name."""
    graph = _Graph()
    watched: list[str] = []

    def multiply(name: str, values: str, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> str:
        shift = graph.constant(f"{name}.bias", bias)
        if reach is None:
            watched.append(graph.add("Identity", [values], f"{name}.input"))
            product = graph.add("MatMul", [values, graph.constant(f"{name}.weight", weight)], f"{name}.product")
            return graph.add("Add", [product, shift], name)
        evening = reach[f"{name}.input"] ** _EVENED / np.abs(weight).max(1) ** (1 - _EVENED)
        evening /= np.exp(np.log(evening).mean())
        weight = weight * evening[:, None]
        scales = np.abs(weight).max(0) / 127
        codes = np.rint(weight / scales).astype(np.int8)
        even = graph.add("Mul", [values, graph.constant(f"{name}.evening", 1 / evening)], f"{name}.even")
        graph.add("DynamicQuantizeLinear", [even], *(f"{name}.{part}" for part in ("codes", "scale", "zero")))
        product = graph.add(
            "MatMulInteger",
            [f"{name}.codes", graph.constant(f"{name}.weight", codes), f"{name}.zero"],
            f"{name}.whole",
        )
        product = graph.add("Cast", [product], f"{name}.float", to=TensorProto.FLOAT)
        scale = graph.add("Mul", [f"{name}.scale", graph.constant(f"{name}.scales", scales)], f"{name}.both_scales")
        product = graph.add("Mul", [product, scale], f"{name}.product")
        return graph.add("Add", [product, shift], name)

    def normalize(name: str, values: str, scale: NDArray[np.float32], shift: NDArray[np.float32]) -> str:
        scale_and_shift = [graph.constant(f"{name}.scale", scale), graph.constant(f"{name}.shift", shift)]
        return graph.add("LayerNormalization", [values, *scale_and_shift], name, epsilon=learned.epsilon)

    width = learned.word_codes.shape[1]
    codes = learned.word_codes[:, 0::2] | learned.word_codes[:, 1::2] << 4
    words = graph.add(
        "GatherBlockQuantized",
        [
            graph.constant("word_codes", codes),
            "pieces",
            graph.constant("word_scales", learned.word_scales.astype(np.float32)),
        ],
        "words",
        domain=_CONTRIBUTED,
        bits=4,
        block_size=BLOCK,
        gather_axis=0,
        quantize_axis=1,
    )
    length = graph.add("Shape", ["pieces"], "length")
    zero = graph.constant("zero", np.array([0]))
    positions = graph.constant("all_positions", learned.embedding["positions"])
    positions = graph.add("Slice", [positions, zero, length], "positions")
    values = graph.add("Add", [words, positions], "placed")
    values = normalize("embedding", values, learned.embedding["scale"], learned.embedding["shift"])

    by_head = graph.constant("by_head", np.array([0, -1, width // learned.heads]))
    whole = graph.constant("whole", np.array([0, -1]))
    for number in range(len(learned.layers["query"])):
        weights: Tree = {name: stacked[number] for name, stacked in learned.layers.items()}
        layer = f"layer{number}"
        joined = multiply(
            f"{layer}.attention",
            values,
            np.concatenate([weights[name] for name in ("query", "key", "value")], axis=1),
            np.concatenate([weights[f"{name}_bias"] for name in ("query", "key", "value")]),
        )
        query, key, content = (f"{layer}.{name}" for name in ("query", "key", "value"))
        graph.add("Split", [joined], query, key, content, axis=1, num_outputs=3)
        for part, order in ((query, [1, 0, 2]), (key, [1, 2, 0]), (content, [1, 0, 2])):
            graph.add("Reshape", [part, by_head], f"{part}.by_head")
            graph.add("Transpose", [f"{part}.by_head"], f"{part}.turned", perm=order)
        root = graph.constant("root", np.array(np.sqrt(width / learned.heads), np.float32))
        likeness = graph.add("MatMul", [f"{query}.turned", f"{key}.turned"], f"{layer}.likeness")
        likeness = graph.add("Div", [likeness, root], f"{layer}.scaled_likeness")
        likeness = graph.add("Softmax", [likeness], f"{layer}.weights", axis=-1)
        context = graph.add("MatMul", [likeness, f"{content}.turned"], f"{layer}.context_by_head")
        context = graph.add("Transpose", [context], f"{layer}.context_turned", perm=[1, 0, 2])
        context = graph.add("Reshape", [context, whole], f"{layer}.context")
        context = multiply(f"{layer}.attended", context, weights["context"], weights["context_bias"])
        values = graph.add("Add", [values, context], f"{layer}.with_context")
        values = normalize(f"{layer}.middle", values, weights["attention_scale"], weights["attention_shift"])
        inner = multiply(f"{layer}.expanded", values, weights["expand"], weights["expand_bias"])
        # The exact one takes 0.3 ms longer, and moves scores by less than the 8 bits do.
        inner = graph.add("Gelu", [inner], f"{layer}.inner", approximate="none" if reach is None else "tanh")
        inner = multiply(f"{layer}.contracted", inner, weights["contract"], weights["contract_bias"])
        values = graph.add("Add", [values, inner], f"{layer}.with_inner")
        values = normalize(f"{layer}.out", values, weights["inner_scale"], weights["inner_shift"])

    # The last piece ends the input: the text stands before it.
    last = graph.add("Sub", [length, graph.constant("one", np.array([1]))], "last")
    text = graph.add("Slice", [values, "text_start", last], "text")
    head, spread = learned.head, learned.statistics["spread"]

    def judge(name: str, vectors: str, output: str) -> str:
        weight = head[name] / spread[:, None]
        bias = head[f"{name}_bias"] - learned.statistics["mean"] @ weight
        product = graph.add("MatMul", [vectors, graph.constant(f"{name}.weight", weight)], f"{name}.product")
        return graph.add("Add", [product, graph.constant(f"{name}.bias", bias)], output)

    token_scores = judge("token", text, "token_scores")
    first_axis = graph.constant("first_axis", np.array([0]))
    strongest = graph.add("ReduceLogSumExp", [token_scores, first_axis], "strongest", keepdims=1)
    mean = graph.add("ReduceMean", [text, first_axis], "mean", keepdims=1)
    together = judge("mean", mean, "together")
    both = graph.add("Concat", [strongest, together], "both", axis=0)
    graph.add("ReduceLogSumExp", [both, first_axis], "post_scores", keepdims=0)

    outputs = {"post_scores": ["categories"], "token_scores": ["tokens", "categories"]}
    outputs |= {name: ["pieces", "channels"] for name in watched}
    return helper.make_model(
        helper.make_graph(
            graph.nodes,
            "reader",
            [
                helper.make_tensor_value_info("pieces", TensorProto.INT64, ["pieces"]),
                helper.make_tensor_value_info("text_start", TensorProto.INT64, [1]),
            ],
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, axes) for name, axes in outputs.items()],
            list(graph.constants.values()),
        ),
        opset_imports=[helper.make_opsetid("", _OPERATORS), helper.make_opsetid(_CONTRIBUTED, 1)],
        ir_version=_FILE_VERSION,
    )
