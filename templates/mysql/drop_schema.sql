DROP DATABASE {{ object.name }}
