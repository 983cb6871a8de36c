DROP TYPE {{ object.name }}
