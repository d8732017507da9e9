"""What the content team does with shortcuts.yaml: looking at the live sites."""
