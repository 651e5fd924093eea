"""Making the reader's model: `python -m training.train`, then `training.export`, then `training.evaluate`."""
