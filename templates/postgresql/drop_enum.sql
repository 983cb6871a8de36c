DROP TYPE {{ type.name }}
