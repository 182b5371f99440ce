// Generated from contracts/src/Claims.sol by `npm run gen`. Do not edit.

/** ABI of Claims. */
export const claimsAbi = [
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "vault",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "disputes",
      "type": "address"
     },
     {
      "internalType": "uint256",
      "name": "bondWei",
      "type": "uint256"
     },
     {
      "internalType": "address",
      "name": "sequencer",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "headerSigner",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "windowSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inboxDelaySeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "silenceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "graceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inputsMaxAgeSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "daRetentionSeconds",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "schemaHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Parameters",
    "name": "p",
    "type": "tuple"
   },
   {
    "internalType": "bytes",
    "name": "config",
    "type": "bytes"
   },
   {
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "AlreadyBonded",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "AlreadyConfirmed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "versionedHash",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "element",
    "type": "uint256"
   }
  ],
  "name": "BadOpening",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "commitmentBytes",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "proofBytes",
    "type": "uint256"
   }
  ],
  "name": "BadOpeningLength",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "untilIndex",
    "type": "uint32"
   }
  ],
  "name": "BondInUse",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "to",
    "type": "address"
   }
  ],
  "name": "BondNotPaid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "lastIndex",
    "type": "uint32"
   }
  ],
  "name": "BrokenChain",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "ClaimExists",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "rival",
    "type": "bytes32"
   }
  ],
  "name": "ClaimIsContested",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "ClaimIsKilled",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "clock",
    "type": "uint48"
   }
  ],
  "name": "ClockBeforeFirst",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint256",
    "name": "earliest",
    "type": "uint256"
   }
  ],
  "name": "ClockWouldBeLifted",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ConfirmingIsOver",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "disputes",
    "type": "address"
   }
  ],
  "name": "DisputesMismatch",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "index",
    "type": "uint48"
   }
  ],
  "name": "DueEntryLeft",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EmptyTrace",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "from",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "to",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "length",
    "type": "uint48"
   }
  ],
  "name": "InboxOutOfRange",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "stored",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "given",
    "type": "uint48"
   }
  ],
  "name": "InclusionTimeMoved",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "InvalidGenesis",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "NotBacked",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "NotBonded",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "NotConfirmed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotDisputes",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NotEnoughGas",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "NotRivals",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotSequencer",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotVault",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NothingStuck",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "expected",
    "type": "uint32"
   },
   {
    "internalType": "uint32",
    "name": "given",
    "type": "uint32"
   }
  ],
  "name": "OutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "SchemaMismatch",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "SubmissionsStopped",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "previousLast",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "tLast",
    "type": "uint48"
   },
   {
    "internalType": "uint256",
    "name": "latest",
    "type": "uint256"
   }
  ],
  "name": "TimesOutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "groups",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "entries",
    "type": "uint256"
   }
  ],
  "name": "TooManyItems",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "confirmableAt",
    "type": "uint256"
   }
  ],
  "name": "TooYoung",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "TotalsOutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "UnknownClaim",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "UnknownInputs",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "vault",
    "type": "address"
   }
  ],
  "name": "VaultMismatch",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "windowSeconds",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "daRetentionSeconds",
    "type": "uint64"
   }
  ],
  "name": "WindowTooLong",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "given",
    "type": "uint256"
   }
  ],
  "name": "WrongBackingCount",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongBlob",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   }
  ],
  "name": "WrongBlobCount",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "given",
    "type": "uint256"
   }
  ],
  "name": "WrongBond",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "originNumber",
    "type": "uint48"
   },
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongFork",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "expected",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "given",
    "type": "uint48"
   }
  ],
  "name": "WrongInboxCursor",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "from",
    "type": "uint48"
   },
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongInboxHash",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongParent",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongPrevious",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ZeroStateRoot",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "BondDeposited",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "burnt",
    "type": "uint256"
   }
  ],
  "name": "BondSlashed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "BondWithdrawn",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   }
  ],
  "name": "ClaimConfirmed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   }
  ],
  "name": "ClaimKilled",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "parentOutcomeHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "stateRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawalsRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint16",
      "name": "withdrawalCount",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "inboxNext",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "clock",
      "type": "uint48"
     },
     {
      "components": [
       {
        "internalType": "uint8",
        "name": "asset",
        "type": "uint8"
       },
       {
        "internalType": "uint96",
        "name": "depositsConsumed",
        "type": "uint96"
       },
       {
        "internalType": "uint96",
        "name": "withdrawalsEmitted",
        "type": "uint96"
       }
      ],
      "internalType": "struct OutcomeTotal[]",
      "name": "totals",
      "type": "tuple[]"
     }
    ],
    "indexed": false,
    "internalType": "struct Outcome",
    "name": "outcome",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "traceStart",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "traceCount",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "bytes32[]",
    "name": "traceVersionedHashes",
    "type": "bytes32[]"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "nettedRoot",
    "type": "bytes32"
   }
  ],
  "name": "ClaimProposed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "ClaimsContested",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "config",
    "type": "bytes"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "schemaHash",
    "type": "bytes32"
   }
  ],
  "name": "Genesis",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "inboxHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "indexed": false,
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "firstOpSeq",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inboxFrom",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inclusionTimeMs",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "stepperVersion",
    "type": "uint16"
   }
  ],
  "name": "InputsPosted",
  "type": "event"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "bondOf",
  "outputs": [
   {
    "internalType": "bool",
    "name": "active",
    "type": "bool"
   },
   {
    "internalType": "uint32",
    "name": "lastIndex",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "bondWei",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "claim",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "proposer",
      "type": "address"
     },
     {
      "internalType": "uint40",
      "name": "time",
      "type": "uint40"
     },
     {
      "internalType": "uint32",
      "name": "index",
      "type": "uint32"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bool",
      "name": "withInputs",
      "type": "bool"
     },
     {
      "internalType": "bool",
      "name": "killed",
      "type": "bool"
     },
     {
      "internalType": "bool",
      "name": "contested",
      "type": "bool"
     },
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "outcomeHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawalsRoot",
      "type": "bytes32"
     }
    ],
    "internalType": "struct ClaimRecord",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32[]",
    "name": "claimIds",
    "type": "bytes32[]"
   }
  ],
  "name": "confirm",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedClaim",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "confirmedCount",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedOutcomeHash",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedWithdrawalsRoot",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "contest",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "cursors",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "lastInputsId",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "nextIndex",
    "type": "uint32"
   },
   {
    "internalType": "uint48",
    "name": "nextOpSeq",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "nextInbox",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "lastTLast",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "deploymentBlock",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "depositBond",
  "outputs": [],
  "stateMutability": "payable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "endConfirming",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "inboxHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   }
  ],
  "name": "inputsIdOf",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "pure",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "inputsRecord",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint32",
      "name": "index",
      "type": "uint32"
     },
     {
      "internalType": "uint48",
      "name": "firstOpSeq",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inclusionTimeMs",
      "type": "uint48"
     },
     {
      "internalType": "uint16",
      "name": "stepperVersion",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "inboxFrom",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     }
    ],
    "internalType": "struct InputsRecord",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "kill",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "maxLagMs",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "parameters",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "vault",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "disputes",
      "type": "address"
     },
     {
      "internalType": "uint256",
      "name": "bondWei",
      "type": "uint256"
     },
     {
      "internalType": "address",
      "name": "sequencer",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "headerSigner",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "windowSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inboxDelaySeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "silenceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "graceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inputsMaxAgeSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "daRetentionSeconds",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "schemaHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Parameters",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "inboxHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   }
  ],
  "name": "postInputs",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "inboxHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "stateRoot",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "withdrawalsRoot",
        "type": "bytes32"
       },
       {
        "internalType": "uint16",
        "name": "withdrawalCount",
        "type": "uint16"
       },
       {
        "internalType": "uint48",
        "name": "inboxNext",
        "type": "uint48"
       },
       {
        "internalType": "uint48",
        "name": "clock",
        "type": "uint48"
       },
       {
        "components": [
         {
          "internalType": "uint8",
          "name": "asset",
          "type": "uint8"
         },
         {
          "internalType": "uint96",
          "name": "depositsConsumed",
          "type": "uint96"
         },
         {
          "internalType": "uint96",
          "name": "withdrawalsEmitted",
          "type": "uint96"
         }
        ],
        "internalType": "struct OutcomeTotal[]",
        "name": "totals",
        "type": "tuple[]"
       }
      ],
      "internalType": "struct Outcome",
      "name": "outcome",
      "type": "tuple"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bytes32",
      "name": "nettedRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint48[]",
      "name": "backing",
      "type": "uint48[]"
     },
     {
      "internalType": "bytes",
      "name": "commitment",
      "type": "bytes"
     },
     {
      "internalType": "bytes",
      "name": "proof",
      "type": "bytes"
     }
    ],
    "internalType": "struct Proposal",
    "name": "proposal",
    "type": "tuple"
   },
   {
    "internalType": "uint48",
    "name": "inclusionTimeMs",
    "type": "uint48"
   }
  ],
  "name": "propose",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "shard",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "stop",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "inboxHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "stateRoot",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "withdrawalsRoot",
        "type": "bytes32"
       },
       {
        "internalType": "uint16",
        "name": "withdrawalCount",
        "type": "uint16"
       },
       {
        "internalType": "uint48",
        "name": "inboxNext",
        "type": "uint48"
       },
       {
        "internalType": "uint48",
        "name": "clock",
        "type": "uint48"
       },
       {
        "components": [
         {
          "internalType": "uint8",
          "name": "asset",
          "type": "uint8"
         },
         {
          "internalType": "uint96",
          "name": "depositsConsumed",
          "type": "uint96"
         },
         {
          "internalType": "uint96",
          "name": "withdrawalsEmitted",
          "type": "uint96"
         }
        ],
        "internalType": "struct OutcomeTotal[]",
        "name": "totals",
        "type": "tuple[]"
       }
      ],
      "internalType": "struct Outcome",
      "name": "outcome",
      "type": "tuple"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bytes32",
      "name": "nettedRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint48[]",
      "name": "backing",
      "type": "uint48[]"
     },
     {
      "internalType": "bytes",
      "name": "commitment",
      "type": "bytes"
     },
     {
      "internalType": "bytes",
      "name": "proof",
      "type": "bytes"
     }
    ],
    "internalType": "struct Proposal",
    "name": "proposal",
    "type": "tuple"
   }
  ],
  "name": "submit",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "vault",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "withdrawBond",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const

/** Creation bytecode, without constructor arguments. */
export const claimsBytecode =
  '0x610240604052348015610010575f5ffd5b506040516161d93803806161d983398101604081905261002f91610872565b8261003983610407565b6100428461041b565b604083810151608090815284516001600160a01b0390811660a090815260608088015190921660c0908152808801516001600160401b0390811660e0908152890151166101005265ffffffffffff87811661012052855191820186525f8083526020830181905295820186905286169281019290925264ffffffffff4290811693830193909352019190915260281b69ffffffffff000000000016605082901b6fffffffffffff000000000000000000001617600355505050306001600160a01b0316835f01516001600160a01b031663dcc59b6f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610144573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101689190610999565b6001600160a01b031614835f0151906101a557604051634746f62f60e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b50306001600160a01b031683602001516001600160a01b031663dcc59b6f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101f0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102149190610999565b6001600160a01b03161483602001519061024d5760405163788c7a7360e01b81526001600160a01b03909116600482015260240161019c565b506101608301515f5160206161b95f395f51905f529080821461028c57604051632ffdd68960e21b81526004810192909252602482015260440161019c565b50505f60268351101580156102b857506042602684516102ac91906109cd565b6102b691906109e6565b155b9050806102d85760405163156b26df60e31b815260040160405180910390fd5b5f8290036102f957604051637eebc38360e01b815260040160405180910390fd5b5f8461014001516001600160401b03166202a3008660a001516001600160401b03166103259190610a05565b610330906002610a18565b11159050617a694614806103415750805b8560a00151866101400151909161037e57604051631762a47f60e21b81526001600160401b0392831660048201529116602482015260440161019c565b5050436101405260e061039085610a2f565b63ffffffff911c166101605260808501516001600160a01b039081166101805260a08601516001600160401b039081166101a05260208701519091166101c05261010086015181166101e05261012086015181166102005261014086015116610220526103fd8484610427565b5050505050610b27565b5f60b061041383610a2f565b901c92915050565b5f608061041383610a2f565b5f80828180806104368861041b565b6040516002906020815f81855afa158015610453573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906104769190610a55565b6040805160208101979097528601949094526060850192909252608084015265ffffffffffff1660a083015260c082015260e081018390526101000160408051601f198184030181528282528051602091820120908301829052600d60608401526c61737361792e67656e6573697360981b608084015290820181905291505f9060a00160408051601f19818403018152919052805160209091012090505f81848481808086604051908082528060200260200182016040528015610545578160200160208202803683370190505b5060405160200161055c9796959493929190610a6c565b6040516020818303038152906040528051906020012090506105838261066960201b60201c565b5f8181526005602090815260408083204260a01b81556002810187905592805260079091527f6d5257204ebe7d88fd91ae87941cb2dd9d8062b64ae5a2bd2d28ec40b9fbf6df8390556004805463ffffffff19166001179055517f8ad8a5dfb99a4fa6e9b7e2bbe91b44a7936e085b5f13a0d3a6b068f68c98ac789061061d908990899088905f5160206161b95f395f51905f5290610add565b60405180910390a15f827f4ba75fa66abaea4562ae74c5ca3cad9619c1db5be42c85516d8ed3c0ef87592d8660405161065891815260200190565b60405180910390a350505050505050565b60028190555f6107026040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b600181529050610777818060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b5050565b634e487b7160e01b5f52604160045260245ffd5b60405161018081016001600160401b03811182821017156107b2576107b261077b565b60405290565b80516001600160a01b03811681146107ce575f5ffd5b919050565b80516001600160401b03811681146107ce575f5ffd5b5f82601f8301126107f8575f5ffd5b81516001600160401b038111156108115761081161077b565b604051601f8201601f19908116603f011681016001600160401b038111828210171561083f5761083f61077b565b604052818152838201602001851015610856575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f8385036101c0811215610886575f5ffd5b610180811215610894575f5ffd5b5061089d61078f565b6108a6856107b8565b81526108b4602086016107b8565b6020820152604085810151908201526108cf606086016107b8565b60608201526108e0608086016107b8565b60808201526108f160a086016107d3565b60a082015261090260c086016107d3565b60c082015261091360e086016107d3565b60e082015261092561010086016107d3565b61010082015261093861012086016107d3565b61012082015261094b61014086016107d3565b61014082015261016085810151908201526101808501519093506001600160401b03811115610978575f5ffd5b610984868287016107e9565b6101a095909501519396949550929392505050565b5f602082840312156109a9575f5ffd5b6109b2826107b8565b9392505050565b634e487b7160e01b5f52601160045260245ffd5b818103818111156109e0576109e06109b9565b92915050565b5f82610a0057634e487b7160e01b5f52601260045260245ffd5b500690565b808201808211156109e0576109e06109b9565b80820281158282048414176109e0576109e06109b9565b80516020808301519190811015610a4f575f198160200360031b1b821691505b50919050565b5f60208284031215610a65575f5ffd5b5051919050565b5f60e082018983528860208401528760408401528660608401528560808401528460a084015260e060c0840152808451808352610100850191506020860192505f5b81811015610acc578351835260209384019390920191600101610aae565b50909b9a5050505050505050505050565b608081525f8551806080840152806020880160a085015e5f60a0828501015260a0601f19601f83011684010191505084602083015283604083015282606083015295945050505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516102005161022051615530610c895f395f6106f201525f81816106c20152610bac01525f61069201525f818161052801526113b701525f818161060201528181610b8b01528181611a790152611c9c01525f6105c601525f61077c01525f6103b901525f81816101ef01528181610ee101528181610f4401528181611fcb01526135af01525f818161066201528181610d71015261176a01525f8181610632015261311b01525f818161058a01528181610d3001528181611729015261268f01525f81816104ec015281816108db0152818161091e01528181610b0801528181611f0a01528181613149015281816132e801526137fe01525f81816102780152818161056401528181610c9b01528181610ced015281816111c601528181612d0b01528181612d700152612db601526155305ff3fe60806040526004361061018d575f3560e01c8063843cf02d116100dc578063b4f9b6c811610087578063d9776b5411610062578063d9776b5414610858578063eb726f8514610877578063f65b7adb14610896578063fbfa77cf146108b5575f5ffd5b8063b4f9b6c8146107ee578063b64212ae1461080d578063bd66528a1461082c575f5ffd5b8063996373c3116100b7578063996373c31461076b578063a26cc6b2146107b3578063ad16e31c146107cf575f5ffd5b8063843cf02d146103db578063890357301461046f5780639829456714610758575f5ffd5b806366eb9cec1161013c578063754150f711610117578063754150f71461036a5780637f93e6041461038957806382100e3f146103a8575f5ffd5b806366eb9cec146102bb57806370124f89146102cf57806372d2b6c014610303575f5ffd5b80633e7fa1e01161016c5780633e7fa1e014610219578063581582c71461026757806363c4f0311461029a575f5ffd5b8062771980146101915780630b4dfe95146101b85780633d1b1abb146101d7575b5f5ffd5b34801561019c575f5ffd5b506101a5610905565b6040519081526020015b60405180910390f35b3480156101c3575f5ffd5b506101a56101d2366004614606565b610a0c565b3480156101e2575f5ffd5b5060405165ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101af565b348015610224575f5ffd5b5061022d610a31565b6040805195865263ffffffff909416602086015265ffffffffffff928316938501939093528116606084015216608082015260a0016101af565b348015610272575f5ffd5b506101a57f000000000000000000000000000000000000000000000000000000000000000081565b3480156102a5575f5ffd5b506102b96102b4366004614606565b610af0565b005b3480156102c6575f5ffd5b506102b9610bd3565b3480156102da575f5ffd5b506102ee6102e936600461463e565b610d15565b604080519283526020830191909152016101af565b34801561030e575f5ffd5b5061034e61031d3660046146a3565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020548015159160a09190911c90565b60408051921515835263ffffffff9091166020830152016101af565b348015610375575f5ffd5b506101a5610384366004614606565b611001565b348015610394575f5ffd5b506101a56103a33660046146dd565b611050565b3480156103b3575f5ffd5b506101a57f000000000000000000000000000000000000000000000000000000000000000081565b3480156103e6575f5ffd5b506103fa6103f5366004614606565b6110f2565b6040516101af91905f60c08201905063ffffffff835116825265ffffffffffff602084015116602083015265ffffffffffff604084015116604083015261ffff606084015116606083015265ffffffffffff608084015116608083015265ffffffffffff60a08401511660a083015292915050565b34801561047a575f5ffd5b5061074b60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091526040518061018001604052807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017fb327daefb90184ede34f475963d1901402f6eabde1150d954f9fd6811f64446e5f1b815250905090565b6040516101af9190614717565b6102b96107663660046146a3565b6111c4565b348015610776575f5ffd5b5061079e7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101af565b3480156107be575f5ffd5b5060045461079e9063ffffffff1681565b3480156107da575f5ffd5b506101a56107e9366004614893565b611317565b3480156107f9575f5ffd5b506101a5610808366004614606565b61139e565b348015610818575f5ffd5b506101a5610827366004614606565b611581565b348015610837575f5ffd5b5061084b610846366004614606565b6115a6565b6040516101af919061490b565b348015610863575f5ffd5b506101a56108723660046146dd565b61170f565b348015610882575f5ffd5b506102b96108913660046149d5565b6118be565b3480156108a1575f5ffd5b506102b96108b03660046149f5565b611b4f565b3480156108c0575f5ffd5b5060405173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101af565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610994576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015b60405180910390fd5b50600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff8116640100000000179091556005905f9060079082906109e29060019063ffffffff16614a93565b63ffffffff1681526020019081526020015f205481526020019081526020015f2060020154905090565b5f60055f610a1984611001565b81526020019081526020015f20600201549050919050565b5f5f5f5f5f5f610aca6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b600254815160208301516040840151606090940151929a91995097509195509350915050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610b79576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b50600454610bd090829063ffffffff167f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000611e1e565b50565b335f818152602081905260409020549081610c33576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5060a081901c610c42816121de565b8190610c83576040517f8e2a399000000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161098b565b50335f818152602081815260408083209290925590517f000000000000000000000000000000000000000000000000000000000000000081527f0d41118e36df44efb77a471fc49fb9c0be0406d802ef95520e9fbf606e65b455910160405180910390a2610d11337f0000000000000000000000000000000000000000000000000000000000000000612209565b5050565b5f80803373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480610e455750335f9081526020819052604090205415158015610e4557507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16610e2d6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff16610e429190614aaf565b42115b90503381610e98576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b506040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152610ed3866122c0565b909450905065ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610f116080880160608901614ac2565b65ffffffffffff16610f239190614aaf565b604082015165ffffffffffff161115610f426080880160608901614ac2565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16836040015165ffffffffffff16610f829190614add565b9091610fca576040517f9537f12800000000000000000000000000000000000000000000000000000000815265ffffffffffff9092166004830152602482015260440161098b565b50610ff6905084828888610fe46060830160408401614b01565b610fef906004614b1a565b600161279e565b925050509250929050565b5f81815260076020526040902054818161104a576040517f3bb9d63400000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50919050565b5f81356110606020840184614b3e565b6110706060860160408701614b01565b6110806080870160608801614ac2565b61109060a0880160808901614ac2565b6110a060c0890160a08a01614ac2565b60c08901356110b66101008b0160e08c01614ac2565b8a61010001356040516020016110d59a99989796959493929190614bf2565b604051602081830303815290604052805190602001209050919050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526111be826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b92915050565b7f000000000000000000000000000000000000000000000000000000000000000034808214611228576040517f0c5e03da0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b505073ffffffffffffffffffffffffffffffffffffffff81165f908152602081905260409020548190156112a1576040517ff30bbe5f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5073ffffffffffffffffffffffffffffffffffffffff81165f81815260208181526040918290207801000000000000000000000000000000000000000000000000905590513481527f8ed8c6869618197b68315ade66e75ed3906c97b111fa3ab81e5760046825c7db910160405180910390a250565b5f5f5f61132386612b44565b604081015191935091508465ffffffffffff82811690821614611384576040517f18b0061f00000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b5050611394828288885f5f61279e565b9695505050505050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114611428576040517fb4a46e6400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b505f61143383612c66565b9050827f0200000000000000000000000000000000000000000000000000000000000000821615611493576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b508260075f6114a28460c81c90565b63ffffffff1681526020019081526020015f2054141583906114f3576040517f226acaf800000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f8381526005602052604090207f02000000000000000000000000000000000000000000000000000000000000008217905561152f81612caf565b915061153b8160c81c90565b63ffffffff16837f3ee2d7d15d31f539884db87ddea1806560c2cb20493d57b0713eaedc6e50445d8460405161157391815260200190565b60405180910390a350919050565b5f60055f61158e84611001565b81526020019081526020015f20600301549050919050565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091525f8281526005602090815260409182902080548351610140810190945273ffffffffffffffffffffffffffffffffffffffff8116845290929091810160a083901c64ffffffffff1664ffffffffff1681526020016116548360c81c90565b63ffffffff16815261ffff60e884901c1660208201527f01000000000000000000000000000000000000000000000000000000000000008316151560408201527f02000000000000000000000000000000000000000000000000000000000000008316151560608201527f040000000000000000000000000000000000000000000000000000000000000090921615156080830152600183015460a0830152600283015460c083015260039092015460e09091015292915050565b5f803373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148061183e5750335f908152602081905260409020541515801561183e57507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff166118266040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff1661183b9190614aaf565b42115b90503381611891576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5061189b836122c0565b50915061104a6118b96118b46060860160408701614b01565b612dee565b612e2d565b5f5f6118c984612c66565b6118d284612c66565b915091505f6118e18260c81c90565b63ffffffff166118f18460c81c90565b63ffffffff1614801561192057505f848152600560205260408082206001908101548884529190922090910154145b801561194957505f84815260056020526040808220600290810154888452919092209091015414155b801561196c575060045463ffffffff166119638460c81c90565b63ffffffff1610155b90508484826119b0576040517ff6447a4c0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b508590507f0200000000000000000000000000000000000000000000000000000000000000841615611a11576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50837f0200000000000000000000000000000000000000000000000000000000000000831615611a70576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f611a9d60027f0000000000000000000000000000000000000000000000000000000000000000614c82565b611abc9067ffffffffffffffff1664ffffffffff60a086901c16614aaf565b9050848142811115611b03576040517fdb22360e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050611b10868587612ea4565b611b1b858488612ea4565b604051859087907f7c2691de82d089868328341ccef60ad7137d457a6394b1ecbdb692c76bcd56c6905f90a3505050505050565b600454640100000000900460ff1615611b94576040517f6101d69200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60045463ffffffff165f600581600781611baf600187614a93565b63ffffffff1681526020019081526020015f205481526020019081526020015f206002015490505f5f90505b83811015611de3575f858583818110611bf657611bf6614cb1565b9050602002013590505f60055f8381526020019081526020015f2090505f611c1d83612c66565b90508563ffffffff16611c308260c81c90565b63ffffffff161486611c428360c81c90565b9091611c8a576040517f7dd23e5a00000000000000000000000000000000000000000000000000000000815263ffffffff92831660048201529116602482015260440161098b565b5050611c968382612fba565b5f611cd67f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1664ffffffffff60a085901c16614aaf565b9050838142811115611d1d576040517fdb22360e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b505060018301548690808214611d68576040517ff8bef0820000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050600283015463ffffffff88165f8181526007602052604090819020879055519197509085907f4ba75fa66abaea4562ae74c5ca3cad9619c1db5be42c85516d8ed3c0ef87592d90611dbe908a815260200190565b60405180910390a386611dd081614cde565b97505060019094019350611bdb92505050565b5050600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff929092169190911790555050565b5f611eb26040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14611ef8576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611f05426103e8614d02565b90505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611f71573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f959190614d19565b65ffffffffffff16836040015165ffffffffffff1610801561201d575081611fc967ffffffffffffffff87166103e8614d02565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16612007866040015165ffffffffffff16613118565b6120119190614aaf565b61201b9190614aaf565b105b905080612122575f6120c0886040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b805190915063ffffffff16158015906120e757508663ffffffff16815f015163ffffffff16145b801561211e57508261210567ffffffffffffffff87166103e8614d02565b826040015165ffffffffffff1661211c9190614aaf565b105b9150505b80612159576040517ffc5606d300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b64ffffffffff421660a08401526121d5838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b50505050505050565b6004545f9063ffffffff90811690831610806111be575050600454640100000000900460ff16919050565b5f8273ffffffffffffffffffffffffffffffffffffffff16826040515f6040518083038185875af1925050503d805f811461225f576040519150601f19603f3d011682016040523d82523d5f602084013e612264565b606091505b505090508083906122ba576040517ffa4f6a0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b50505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290526002548335808214612337576040517fdec384600000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f6123cd6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14612413576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160c081018252825163ffffffff16815260208084015165ffffffffffff1690820152908101612448426103e8614d02565b65ffffffffffff9081168252600160208301526040848101519091169082015260600161247b60a0870160808801614ac2565b65ffffffffffff1681525091506124b881606001518560600160208101906124a39190614ac2565b6124b360a0880160808901614ac2565b613204565b5f6124c78583604001516132ce565b90506124d285613637565b5f6124e4610100870160e08801614ac2565b65ffffffffffff164090508015801590612502575085610100013581145b612513610100880160e08901614ac2565b8288610100013590919261256b576040517fb0377d9c00000000000000000000000000000000000000000000000000000000815265ffffffffffff90931660048401526024830191909152604482015260640161098b565b50505061257786611050565b94508360a0015165ffffffffffff166040856080015165ffffffffffff16901b6070866060015161ffff16901b6080876040015165ffffffffffff16901b60b0886020015165ffffffffffff16901b60e0895f015163ffffffff16901b171717171760015f8781526020019081526020015f208190555084600281905550835f015160016126059190614d34565b63ffffffff16835261261d6060870160408801614b01565b61ffff1684602001516126309190614d50565b65ffffffffffff16602084015261264d60c0870160a08801614ac2565b65ffffffffffff16604084015261266a60a0870160808801614ac2565b65ffffffffffff1660608401523373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480156126ba575081155b156126cd5764ffffffffff421660808401525b61273c838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b84845f015163ffffffff167f68ce429d5ce325ddc7917ad1d0b7edf9d38461aa2843865eec4137b40b114f70888760200151886080015189604001518a6060015160405161278e959493929190614dd1565b60405180910390a3505050915091565b5f6127ac6020850185614ec2565b355f036127e5576040517f7eebc38300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6127f560c0860160a08701614ac2565b65ffffffffffff1661280a6020860186614ec2565b61281b906080810190606001614ac2565b65ffffffffffff161461283460c0870160a08801614ac2565b6128416020870187614ec2565b612852906080810190606001614ac2565b909161289c576040517f6226727400000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b506128ac90506020850185614ec2565b6128bd9060a0810190608001614ac2565b65ffffffffffff166128d56080870160608801614ac2565b65ffffffffffff1611156128ef6080870160608801614ac2565b6128fc6020870187614ec2565b61290d9060a0810190608001614ac2565b9091612957576040517faa1fedaa00000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b5061297390508461296e60c0880160a08901614ac2565b61374f565b61299f60405180608001604052805f81526020015f81526020015f61ffff168152602001606081525090565b87815261ffff84166040808301919091526129cb9085906129c69060608901908901614b01565b613b0c565b8160600181905250612a1381868860400160208101906129eb9190614b01565b6129fb60608b0160408c01614b01565b61ffff168b60200151612a0e9190614d50565b613c0d565b6020820152612a228186613d0e565b5f818152600560205260409020805491935090839015612a71576040517fe0b2f38a00000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b5083612a7d575f612a9f565b7f01000000000000000000000000000000000000000000000000000000000000005b60e8612ab16060890160408a01614b01565b8a5161ffff9190911690911b60c89190911b7cffffffff00000000000000000000000000000000000000000000000000164260a01b33171717178155853560018201556020828101516002830155612b0b90870187614ec2565b6020908101356003830155885190830151612b299190883590613d6e565b612b3883895f01518489613edc565b50509695505050505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101829052612b7d83611050565b9150612c1a826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b8051909150829063ffffffff16612c60576040517f5d36fd1100000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50915091565b5f81815260056020526040902054818161104a576040517fb724c9ee00000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812054612cdf57505f919050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812055612d2f60027f0000000000000000000000000000000000000000000000000000000000000000614efe565b905073ffffffffffffffffffffffffffffffffffffffff82167f7aa0d00094a98c2ebaf11dd04c9480f67f70b8040d5f1dbc89a7f61808c0205382612d94817f0000000000000000000000000000000000000000000000000000000000000000614add565b6040805192835260208301919091520160405180910390a2612ddf5f612dda837f0000000000000000000000000000000000000000000000000000000000000000614add565b612209565b612de93382612209565b919050565b5f612dfc6004611000614efe565b6001612e0b6004611000614efe565b612e199061ffff8616614aaf565b612e239190614add565b6111be9190614efe565b5f60068211158015612e575750811580612e575750612e54612e50600184614add565b4990565b15155b8015612e6257508149155b90508181612e9f576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505050565b5f838152600660205260408120805490915b8254811015612f4a5783838281548110612ed257612ed2614cb1565b905f5260205f20015403612ee857505050505050565b7f020000000000000000000000000000000000000000000000000000000000000060055f858481548110612f1e57612f1e614cb1565b905f5260205f20015481526020019081526020015f205f0154165f14612f42578091505b600101612eb6565b5081548103612f5f57815460010182555f8290525b82828281548110612f7257612f72614cb1565b5f91825260208083209091019290925595865260059052505060409092207f040000000000000000000000000000000000000000000000000000000000000091909117905550565b817f0200000000000000000000000000000000000000000000000000000000000000821615613018576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b507f040000000000000000000000000000000000000000000000000000000000000081165f03613046575050565b5f828152600660205260408120905b81548110156122ba577f020000000000000000000000000000000000000000000000000000000000000060055f84848154811061309457613094614cb1565b905f5260205f20015481526020019081526020015f205f0154165f1415848383815481106130c4576130c4614cb1565b905f5260205f200154909161310e576040517fc35070f80000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050600101613055565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff166131e77f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663b7506718856040518263ffffffff1660e01b81526004016131a291815260200190565b602060405180830381865afa1580156131bd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131e19190614f11565b60d01c90565b64ffffffffff166131f89190614aaf565b6111be906103e8614d02565b5f617530613214426103e8614d02565b61321e9190614aaf565b90508265ffffffffffff168465ffffffffffff161115801561325057508165ffffffffffff168365ffffffffffff1611155b80156132645750808265ffffffffffff1611155b84848484909192936132c4576040517fdddf96f500000000000000000000000000000000000000000000000000000000815265ffffffffffff9485166004820152928416602484015292166044820152606481019190915260840161098b565b5050505050505050565b5f808073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016636905448c8561331e60c0890160a08a01614ac2565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815265ffffffffffff9283166004820152911660248201526044016040805180830381865afa15801561337d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133a19190614f28565b90925090505f6133b760c0870160a08801614ac2565b90508065ffffffffffff168565ffffffffffff16111580156133e957508165ffffffffffff168165ffffffffffff1611155b858284909192613440576040517fc1f96e2d00000000000000000000000000000000000000000000000000000000815265ffffffffffff93841660048201529183166024830152909116604482015260640161098b565b5050505f85826134509190614f57565b65ffffffffffff169050610200811115801561348c57506110008161347b60608a0160408b01614b01565b61ffff166134899190614aaf565b11155b61349c6060890160408a01614b01565b8290916134e1576040517f5b679eb100000000000000000000000000000000000000000000000000000000815261ffff9092166004830152602482015260440161098b565b508690508460c089013581811461353c576040517f992c508300000000000000000000000000000000000000000000000000000000815265ffffffffffff90931660048401526024830191909152604482015260640161098b565b5050508265ffffffffffff168265ffffffffffff1603613562575f9450505050506111be565b5f6135748365ffffffffffff16613118565b905061358660a0890160808a01614ac2565b65ffffffffffff16811115806135d857506135a3426103e8614d02565b6135d565ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001683614aaf565b11155b95508515806135e8575061020082145b839061362b576040517fe48948ea00000000000000000000000000000000000000000000000000000000815265ffffffffffff909116600482015260240161098b565b50505050505092915050565b5f61364b6118b46060840160408501614b01565b90508061365b6020840184614b3e565b9050148190613699576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f5b81811015612e9f578049806136b46020860186614b3e565b848181106136c4576136c4614cb1565b905060200201351482828680602001906136de9190614b3e565b868181106136ee576136ee614cb1565b9050602002013590919261373f576040517fe78d3ffa00000000000000000000000000000000000000000000000000000000815260048101939093526024830191909152604482015260640161098b565b50506001909201915061369c9050565b365f61375e6020850185614ec2565b61376c9060a0810190614f75565b90925090508061377f6080860186614b3e565b919091149050816137936080870187614b3e565b905090916137d6576040517fdf2f4d640000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f8190036137e65750505050565b5f73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663bdd425e36138306080880188614b3e565b6040518363ffffffff1660e01b815260040161384d929190614fd8565b5f60405180830381865afa158015613867573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682016040526138ac9190810190615050565b90505f5b82811015613b0457368484838181106138cb576138cb614cb1565b6060029190910191505f90506138e76040830160208401615151565b6bffffffffffffffffffffffff1615613a485765ffffffffffff871661391060808a018a614b3e565b8581811061392057613920614cb1565b90506020020160208101906139359190614ac2565b65ffffffffffff161061394b602084018461517a565b90613988576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b505f84848151811061399c5761399c614cb1565b602002602001015190505f60026139b38360f81c90565b60ff161480156139dd57506139cb602085018561517a565b60ff166139d88360a81c90565b60ff16145b9050806139ed602086018661517a565b90613a2a576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b50613a358260081c90565b6bffffffffffffffffffffffff16925050505b613a586040830160208401615151565b6bffffffffffffffffffffffff16613a766060840160408501615151565b6bffffffffffffffffffffffff1611158015613aaf575080613a9e6040840160208501615151565b6bffffffffffffffffffffffff1611155b613abc602084018461517a565b90613af9576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b5050506001016138b0565b505050505050565b60608161ffff165f03613b4b576040517f09438a6900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f613b5d61ffff808516908616614aaf565b90505f6110006001613b6f8285614aaf565b613b799190614add565b613b839190614efe565b9050613b8e81612e2d565b8067ffffffffffffffff811115613ba757613ba7615023565b604051908082528060200260200182016040528015613bd0578160200160208202803683370190505b5092505f5b81811015613c04578049848281518110613bf157613bf1614cb1565b6020908102919091010152600101613bd5565b50505092915050565b5f8080613c33613c206020880188614ec2565b613c2e9060a0810190614f75565b613f65565b90925090505f613c52613c496020890189614ec2565b84848989614155565b90505f6001613c6760608a0160408b01614b01565b61ffff168a6040015161ffff16613c7e9190614aaf565b613c889190614add565b9050613cea896060015161100083613ca09190614efe565b81518110613cb057613cb0614cb1565b602002602001015161100083613cc69190615193565b600885901c613cd860a08d018d6151a6565b613ce560c08f018f6151a6565b614252565b613d01613cfa60208a018a614ec2565b858561447e565b9998505050505050505050565b5f825f0151825f01358460200151338660400151866040016020810190613d359190614b01565b8860600151604051602001613d509796959493929190615241565b60405160208183030381529060405280519060200120905092915050565b335f818152602081905260409020549081613dce576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5060a081901c5f73ffffffffffffffffffffffffffffffffffffffff808416908616148015613e0857508563ffffffff168263ffffffff16105b90508080613e1a575063ffffffff8216155b80613e295750613e29826121de565b8290613e6a576040517f3a8fc32600000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161098b565b5050335f90815260208190526040902077ffffffff000000000000000000000000000000000000000060a09690961b9590951673ffffffffffffffffffffffffffffffffffffffff90931692909217780100000000000000000000000000000000000000000000000017909355505050565b8263ffffffff16825f0151857f9598917081a593a73a2193c5c951fc6363e6ae856e2d37c3686a452089f43da633855f01358760200151878060200190613f239190614ec2565b8960400151896040016020810190613f3b9190614b01565b6060808d0151604051613f57989796959493928e013590615309565b60405180910390a450505050565b5f80808367ffffffffffffffff811115613f8157613f81615023565b604051908082528060200260200182016040528015613faa578160200160208202803683370190505b5090505f5b848110156140c15736868683818110613fca57613fca614cb1565b6060029190910191505f9050613fe3602083018361517a565b600160ff919091161b9050848111613ffe602084018461517a565b9061403b576040517f35cd69f400000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b509384179360386140526060840160408501615151565b6bffffffffffffffffffffffff16901b60986140746040850160208601615151565b6bffffffffffffffffffffffff16901b60f8614093602086018661517a565b60ff16901b17178484815181106140ac576140ac614cb1565b60209081029190910101525050600101613faf565b506002816040516020016140d5919061545a565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529082905261410d9161548f565b602060405180830381855afa158015614128573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061414b9190614f11565b9250509250929050565b5f61415e6145e7565b86358152605061417460a0890160808a01614ac2565b65ffffffffffff16901b60808465ffffffffffff16901b60b08960600160208101906141a09190614ac2565b7dffff0000000000000000000000000000000000000000000000000000000060e089901b1665ffffffffffff9190911690911b1717177f09000000000000000000000000000000000000000000000000000000000000001781600360209081029190910191909152870135816004602002015260f06142256060890160408a01614b01565b61ffff16901b60a082015260c0810185905260e0810186905261424781614519565b979650505050505050565b6030831480156142625750603081145b839082906142a5576040517f03cee3ad0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f876142b288614539565b87878787876040516020016142cd97969594939291906154a5565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052905061430a603f61d6d8614efe565b6143169061d6d8614aaf565b61432290610bb8614aaf565b5a1161435a576040517fdd629f8600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f600a73ffffffffffffffffffffffffffffffffffffffff1661d6d884604051614385919061548f565b5f604051808303818686fa925050503d805f81146143be576040519150601f19603f3d011682016040523d82523d5f602084013e6143c3565b606091505b50915091505f5f8380156143d8575082516040145b6143e3575f5f6143f7565b828060200190518101906143f791906154e1565b915091506110008214801561442b57507f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181145b8c8c909161446e576040517fbca584470000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050505050505050505050505050565b5f833560208501356144966060870160408801614b01565b6144a66080880160608901614ac2565b6144b660a0890160808a01614ac2565b60408051602081019690965285019390935261ffff909116606084015265ffffffffffff90811660808401521660a082015260c0810184905260e08101839052610100016040516020818303038152906040528051906020012090509392505050565b5f5f60205f6103008560025afa90505f5191508061104a5761104a615503565b5f611000821061454b5761454b615503565b5060017f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065b821561104a576108008316156145a7577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181830991505b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181820990506145da6001611000614add565b600184901b169250614570565b6040518061030001604052806018906020820280368337509192915050565b5f60208284031215614616575f5ffd5b5035919050565b5f610120828403121561104a575f5ffd5b5f60e0828403121561104a575f5ffd5b5f5f6040838503121561464f575f5ffd5b823567ffffffffffffffff811115614665575f5ffd5b6146718582860161461d565b925050602083013567ffffffffffffffff81111561468d575f5ffd5b6146998582860161462e565b9150509250929050565b5f602082840312156146b3575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff811681146146d6575f5ffd5b9392505050565b5f602082840312156146ed575f5ffd5b813567ffffffffffffffff811115614703575f5ffd5b61470f8482850161461d565b949350505050565b815173ffffffffffffffffffffffffffffffffffffffff1681526101808101602083015161475d602084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060408301516040830152606083015161478f606084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060808301516147b7608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a08301516147d360a084018267ffffffffffffffff169052565b5060c08301516147ef60c084018267ffffffffffffffff169052565b5060e083015161480b60e084018267ffffffffffffffff169052565b5061010083015161482961010084018267ffffffffffffffff169052565b5061012083015161484761012084018267ffffffffffffffff169052565b5061014083015161486561014084018267ffffffffffffffff169052565b5061016092830151919092015290565b65ffffffffffff81168114610bd0575f5ffd5b8035612de981614875565b5f5f5f606084860312156148a5575f5ffd5b833567ffffffffffffffff8111156148bb575f5ffd5b6148c78682870161461d565b935050602084013567ffffffffffffffff8111156148e3575f5ffd5b6148ef8682870161462e565b925050604084013561490081614875565b809150509250925092565b815173ffffffffffffffffffffffffffffffffffffffff16815261014081016020830151614942602084018264ffffffffff169052565b50604083015161495a604084018263ffffffff169052565b506060830151614970606084018261ffff169052565b506080830151614984608084018215159052565b5060a083015161499860a084018215159052565b5060c08301516149ac60c084018215159052565b5060e083015160e083015261010083015161010083015261012083015161012083015292915050565b5f5f604083850312156149e6575f5ffd5b50508035926020909101359150565b5f5f60208385031215614a06575f5ffd5b823567ffffffffffffffff811115614a1c575f5ffd5b8301601f81018513614a2c575f5ffd5b803567ffffffffffffffff811115614a42575f5ffd5b8560208260051b8401011115614a56575f5ffd5b6020919091019590945092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff82811682821603908111156111be576111be614a66565b808201808211156111be576111be614a66565b5f60208284031215614ad2575f5ffd5b81356146d681614875565b818103818111156111be576111be614a66565b803561ffff81168114612de9575f5ffd5b5f60208284031215614b11575f5ffd5b6146d682614af0565b61ffff8181168382160290811690818114614b3757614b37614a66565b5092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614b71575f5ffd5b83018035915067ffffffffffffffff821115614b8b575f5ffd5b6020019150600581901b3603821315614ba2575f5ffd5b9250929050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614bd9575f5ffd5b8260051b80836020870137939093016020019392505050565b8a815261012060208201525f614c0d61012083018b8d614ba9565b61ffff9990991660408301525065ffffffffffff9687166060820152948616608086015292851660a085015260c084019190915290921660e082015261010001529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff831680614c9b57614c9b614c55565b8067ffffffffffffffff84160491505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f63ffffffff821663ffffffff8103614cf957614cf9614a66565b60010192915050565b80820281158282048414176111be576111be614a66565b5f60208284031215614d29575f5ffd5b81516146d681614875565b63ffffffff81811683821601908111156111be576111be614a66565b65ffffffffffff81811683821601908111156111be576111be614a66565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614da1575f5ffd5b830160208101925035905067ffffffffffffffff811115614dc0575f5ffd5b8060051b3603821315614ba2575f5ffd5b60a08082528635908201525f614dea6020880188614d6e565b61012060c0850152614e016101c085018284614ba9565b915050614e1060408901614af0565b61ffff1660e0840152614e2560608901614888565b65ffffffffffff16610100840152614e3f60808901614888565b65ffffffffffff16610120840152614e5960a08901614888565b65ffffffffffff1661014084015260c0880135610160840152614e7e60e08901614888565b65ffffffffffff9081166101808501526101008901356101a0850152878116602085015286811660408501528516606084015261ffff841660808401529050611394565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112614ef4575f5ffd5b9190910192915050565b5f82614f0c57614f0c614c55565b500490565b5f60208284031215614f21575f5ffd5b5051919050565b5f5f60408385031215614f39575f5ffd5b82516020840151909250614f4c81614875565b809150509250929050565b65ffffffffffff82811682821603908111156111be576111be614a66565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614fa8575f5ffd5b83018035915067ffffffffffffffff821115614fc2575f5ffd5b6020019150606081023603821315614ba2575f5ffd5b602080825281018290525f8360408301825b85811015615019578235614ffd81614875565b65ffffffffffff16825260209283019290910190600101614fea565b5095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60208284031215615060575f5ffd5b815167ffffffffffffffff811115615076575f5ffd5b8201601f81018413615086575f5ffd5b805167ffffffffffffffff8111156150a0576150a0615023565b8060051b6040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f830116810181811067ffffffffffffffff821117156150eb576150eb615023565b604052918252602081840181019290810187841115615108575f5ffd5b6020850194505b8385101561512b5784518082526020958601959093500161510f565b509695505050505050565b80356bffffffffffffffffffffffff81168114612de9575f5ffd5b5f60208284031215615161575f5ffd5b6146d682615136565b803560ff81168114612de9575f5ffd5b5f6020828403121561518a575f5ffd5b6146d68261516a565b5f826151a1576151a1614c55565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126151d9575f5ffd5b83018035915067ffffffffffffffff8211156151f3575f5ffd5b602001915036819003821315614ba2575f5ffd5b5f8151808452602084019350602083015f5b82811015615237578151865260209586019590910190600101615219565b5093949350505050565b87815286602082015285604082015273ffffffffffffffffffffffffffffffffffffffff8516606082015261ffff8416608082015261ffff831660a082015260e060c08201525f613d0160e0830184615207565b8183526020830192505f815f5b848110156152375760ff6152b58361516a565b1686526bffffffffffffffffffffffff6152d160208401615136565b1660208701526bffffffffffffffffffffffff6152f060408401615136565b16604087015260609586019591909101906001016152a2565b73ffffffffffffffffffffffffffffffffffffffff891681526020808201899052604080830189905261010060608401819052883590840152908701356101208301525f9061ffff9061535d908901614af0565b16610140830152606087013561537281614875565b65ffffffffffff16610160830152608087013561538e81614875565b65ffffffffffff1661018083015260a0870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe10181126153d1575f5ffd5b870160208101903567ffffffffffffffff8111156153ed575f5ffd5b6060810236038213156153fe575f5ffd5b60c06101a08501526154156101c085018284615295565b915050615428608084018861ffff169052565b61ffff861660a084015282810360c08401526154448186615207565b9150508260e08301529998505050505050505050565b81515f90829060208501835b82811015615484578151845260209384019390910190600101615466565b509195945050505050565b5f82518060208501845e5f920191825250919050565b878152866020820152856040820152838560608301375f848201606081015f815284868237505f93016060019283525090979650505050505050565b5f5f604083850312156154f2575f5ffd5b505080516020909101519092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffdb327daefb90184ede34f475963d1901402f6eabde1150d954f9fd6811f64446e' as const

/** Deployed bytecode, with zeros in place of immutables. */
export const claimsDeployedBytecode =
  '0x60806040526004361061018d575f3560e01c8063843cf02d116100dc578063b4f9b6c811610087578063d9776b5411610062578063d9776b5414610858578063eb726f8514610877578063f65b7adb14610896578063fbfa77cf146108b5575f5ffd5b8063b4f9b6c8146107ee578063b64212ae1461080d578063bd66528a1461082c575f5ffd5b8063996373c3116100b7578063996373c31461076b578063a26cc6b2146107b3578063ad16e31c146107cf575f5ffd5b8063843cf02d146103db578063890357301461046f5780639829456714610758575f5ffd5b806366eb9cec1161013c578063754150f711610117578063754150f71461036a5780637f93e6041461038957806382100e3f146103a8575f5ffd5b806366eb9cec146102bb57806370124f89146102cf57806372d2b6c014610303575f5ffd5b80633e7fa1e01161016c5780633e7fa1e014610219578063581582c71461026757806363c4f0311461029a575f5ffd5b8062771980146101915780630b4dfe95146101b85780633d1b1abb146101d7575b5f5ffd5b34801561019c575f5ffd5b506101a5610905565b6040519081526020015b60405180910390f35b3480156101c3575f5ffd5b506101a56101d2366004614606565b610a0c565b3480156101e2575f5ffd5b5060405165ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101af565b348015610224575f5ffd5b5061022d610a31565b6040805195865263ffffffff909416602086015265ffffffffffff928316938501939093528116606084015216608082015260a0016101af565b348015610272575f5ffd5b506101a57f000000000000000000000000000000000000000000000000000000000000000081565b3480156102a5575f5ffd5b506102b96102b4366004614606565b610af0565b005b3480156102c6575f5ffd5b506102b9610bd3565b3480156102da575f5ffd5b506102ee6102e936600461463e565b610d15565b604080519283526020830191909152016101af565b34801561030e575f5ffd5b5061034e61031d3660046146a3565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020548015159160a09190911c90565b60408051921515835263ffffffff9091166020830152016101af565b348015610375575f5ffd5b506101a5610384366004614606565b611001565b348015610394575f5ffd5b506101a56103a33660046146dd565b611050565b3480156103b3575f5ffd5b506101a57f000000000000000000000000000000000000000000000000000000000000000081565b3480156103e6575f5ffd5b506103fa6103f5366004614606565b6110f2565b6040516101af91905f60c08201905063ffffffff835116825265ffffffffffff602084015116602083015265ffffffffffff604084015116604083015261ffff606084015116606083015265ffffffffffff608084015116608083015265ffffffffffff60a08401511660a083015292915050565b34801561047a575f5ffd5b5061074b60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091526040518061018001604052807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017fb327daefb90184ede34f475963d1901402f6eabde1150d954f9fd6811f64446e5f1b815250905090565b6040516101af9190614717565b6102b96107663660046146a3565b6111c4565b348015610776575f5ffd5b5061079e7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101af565b3480156107be575f5ffd5b5060045461079e9063ffffffff1681565b3480156107da575f5ffd5b506101a56107e9366004614893565b611317565b3480156107f9575f5ffd5b506101a5610808366004614606565b61139e565b348015610818575f5ffd5b506101a5610827366004614606565b611581565b348015610837575f5ffd5b5061084b610846366004614606565b6115a6565b6040516101af919061490b565b348015610863575f5ffd5b506101a56108723660046146dd565b61170f565b348015610882575f5ffd5b506102b96108913660046149d5565b6118be565b3480156108a1575f5ffd5b506102b96108b03660046149f5565b611b4f565b3480156108c0575f5ffd5b5060405173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101af565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610994576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015b60405180910390fd5b50600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff8116640100000000179091556005905f9060079082906109e29060019063ffffffff16614a93565b63ffffffff1681526020019081526020015f205481526020019081526020015f2060020154905090565b5f60055f610a1984611001565b81526020019081526020015f20600201549050919050565b5f5f5f5f5f5f610aca6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b600254815160208301516040840151606090940151929a91995097509195509350915050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610b79576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b50600454610bd090829063ffffffff167f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000611e1e565b50565b335f818152602081905260409020549081610c33576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5060a081901c610c42816121de565b8190610c83576040517f8e2a399000000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161098b565b50335f818152602081815260408083209290925590517f000000000000000000000000000000000000000000000000000000000000000081527f0d41118e36df44efb77a471fc49fb9c0be0406d802ef95520e9fbf606e65b455910160405180910390a2610d11337f0000000000000000000000000000000000000000000000000000000000000000612209565b5050565b5f80803373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480610e455750335f9081526020819052604090205415158015610e4557507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16610e2d6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff16610e429190614aaf565b42115b90503381610e98576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b506040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152610ed3866122c0565b909450905065ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610f116080880160608901614ac2565b65ffffffffffff16610f239190614aaf565b604082015165ffffffffffff161115610f426080880160608901614ac2565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16836040015165ffffffffffff16610f829190614add565b9091610fca576040517f9537f12800000000000000000000000000000000000000000000000000000000815265ffffffffffff9092166004830152602482015260440161098b565b50610ff6905084828888610fe46060830160408401614b01565b610fef906004614b1a565b600161279e565b925050509250929050565b5f81815260076020526040902054818161104a576040517f3bb9d63400000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50919050565b5f81356110606020840184614b3e565b6110706060860160408701614b01565b6110806080870160608801614ac2565b61109060a0880160808901614ac2565b6110a060c0890160a08a01614ac2565b60c08901356110b66101008b0160e08c01614ac2565b8a61010001356040516020016110d59a99989796959493929190614bf2565b604051602081830303815290604052805190602001209050919050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526111be826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b92915050565b7f000000000000000000000000000000000000000000000000000000000000000034808214611228576040517f0c5e03da0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b505073ffffffffffffffffffffffffffffffffffffffff81165f908152602081905260409020548190156112a1576040517ff30bbe5f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5073ffffffffffffffffffffffffffffffffffffffff81165f81815260208181526040918290207801000000000000000000000000000000000000000000000000905590513481527f8ed8c6869618197b68315ade66e75ed3906c97b111fa3ab81e5760046825c7db910160405180910390a250565b5f5f5f61132386612b44565b604081015191935091508465ffffffffffff82811690821614611384576040517f18b0061f00000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b5050611394828288885f5f61279e565b9695505050505050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114611428576040517fb4a46e6400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b505f61143383612c66565b9050827f0200000000000000000000000000000000000000000000000000000000000000821615611493576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b508260075f6114a28460c81c90565b63ffffffff1681526020019081526020015f2054141583906114f3576040517f226acaf800000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f8381526005602052604090207f02000000000000000000000000000000000000000000000000000000000000008217905561152f81612caf565b915061153b8160c81c90565b63ffffffff16837f3ee2d7d15d31f539884db87ddea1806560c2cb20493d57b0713eaedc6e50445d8460405161157391815260200190565b60405180910390a350919050565b5f60055f61158e84611001565b81526020019081526020015f20600301549050919050565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091525f8281526005602090815260409182902080548351610140810190945273ffffffffffffffffffffffffffffffffffffffff8116845290929091810160a083901c64ffffffffff1664ffffffffff1681526020016116548360c81c90565b63ffffffff16815261ffff60e884901c1660208201527f01000000000000000000000000000000000000000000000000000000000000008316151560408201527f02000000000000000000000000000000000000000000000000000000000000008316151560608201527f040000000000000000000000000000000000000000000000000000000000000090921615156080830152600183015460a0830152600283015460c083015260039092015460e09091015292915050565b5f803373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148061183e5750335f908152602081905260409020541515801561183e57507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff166118266040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff1661183b9190614aaf565b42115b90503381611891576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5061189b836122c0565b50915061104a6118b96118b46060860160408701614b01565b612dee565b612e2d565b5f5f6118c984612c66565b6118d284612c66565b915091505f6118e18260c81c90565b63ffffffff166118f18460c81c90565b63ffffffff1614801561192057505f848152600560205260408082206001908101548884529190922090910154145b801561194957505f84815260056020526040808220600290810154888452919092209091015414155b801561196c575060045463ffffffff166119638460c81c90565b63ffffffff1610155b90508484826119b0576040517ff6447a4c0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b508590507f0200000000000000000000000000000000000000000000000000000000000000841615611a11576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50837f0200000000000000000000000000000000000000000000000000000000000000831615611a70576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f611a9d60027f0000000000000000000000000000000000000000000000000000000000000000614c82565b611abc9067ffffffffffffffff1664ffffffffff60a086901c16614aaf565b9050848142811115611b03576040517fdb22360e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050611b10868587612ea4565b611b1b858488612ea4565b604051859087907f7c2691de82d089868328341ccef60ad7137d457a6394b1ecbdb692c76bcd56c6905f90a3505050505050565b600454640100000000900460ff1615611b94576040517f6101d69200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60045463ffffffff165f600581600781611baf600187614a93565b63ffffffff1681526020019081526020015f205481526020019081526020015f206002015490505f5f90505b83811015611de3575f858583818110611bf657611bf6614cb1565b9050602002013590505f60055f8381526020019081526020015f2090505f611c1d83612c66565b90508563ffffffff16611c308260c81c90565b63ffffffff161486611c428360c81c90565b9091611c8a576040517f7dd23e5a00000000000000000000000000000000000000000000000000000000815263ffffffff92831660048201529116602482015260440161098b565b5050611c968382612fba565b5f611cd67f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1664ffffffffff60a085901c16614aaf565b9050838142811115611d1d576040517fdb22360e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b505060018301548690808214611d68576040517ff8bef0820000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050600283015463ffffffff88165f8181526007602052604090819020879055519197509085907f4ba75fa66abaea4562ae74c5ca3cad9619c1db5be42c85516d8ed3c0ef87592d90611dbe908a815260200190565b60405180910390a386611dd081614cde565b97505060019094019350611bdb92505050565b5050600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff929092169190911790555050565b5f611eb26040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14611ef8576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611f05426103e8614d02565b90505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611f71573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f959190614d19565b65ffffffffffff16836040015165ffffffffffff1610801561201d575081611fc967ffffffffffffffff87166103e8614d02565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16612007866040015165ffffffffffff16613118565b6120119190614aaf565b61201b9190614aaf565b105b905080612122575f6120c0886040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b805190915063ffffffff16158015906120e757508663ffffffff16815f015163ffffffff16145b801561211e57508261210567ffffffffffffffff87166103e8614d02565b826040015165ffffffffffff1661211c9190614aaf565b105b9150505b80612159576040517ffc5606d300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b64ffffffffff421660a08401526121d5838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b50505050505050565b6004545f9063ffffffff90811690831610806111be575050600454640100000000900460ff16919050565b5f8273ffffffffffffffffffffffffffffffffffffffff16826040515f6040518083038185875af1925050503d805f811461225f576040519150601f19603f3d011682016040523d82523d5f602084013e612264565b606091505b505090508083906122ba576040517ffa4f6a0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b50505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290526002548335808214612337576040517fdec384600000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f6123cd6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14612413576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160c081018252825163ffffffff16815260208084015165ffffffffffff1690820152908101612448426103e8614d02565b65ffffffffffff9081168252600160208301526040848101519091169082015260600161247b60a0870160808801614ac2565b65ffffffffffff1681525091506124b881606001518560600160208101906124a39190614ac2565b6124b360a0880160808901614ac2565b613204565b5f6124c78583604001516132ce565b90506124d285613637565b5f6124e4610100870160e08801614ac2565b65ffffffffffff164090508015801590612502575085610100013581145b612513610100880160e08901614ac2565b8288610100013590919261256b576040517fb0377d9c00000000000000000000000000000000000000000000000000000000815265ffffffffffff90931660048401526024830191909152604482015260640161098b565b50505061257786611050565b94508360a0015165ffffffffffff166040856080015165ffffffffffff16901b6070866060015161ffff16901b6080876040015165ffffffffffff16901b60b0886020015165ffffffffffff16901b60e0895f015163ffffffff16901b171717171760015f8781526020019081526020015f208190555084600281905550835f015160016126059190614d34565b63ffffffff16835261261d6060870160408801614b01565b61ffff1684602001516126309190614d50565b65ffffffffffff16602084015261264d60c0870160a08801614ac2565b65ffffffffffff16604084015261266a60a0870160808801614ac2565b65ffffffffffff1660608401523373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480156126ba575081155b156126cd5764ffffffffff421660808401525b61273c838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b84845f015163ffffffff167f68ce429d5ce325ddc7917ad1d0b7edf9d38461aa2843865eec4137b40b114f70888760200151886080015189604001518a6060015160405161278e959493929190614dd1565b60405180910390a3505050915091565b5f6127ac6020850185614ec2565b355f036127e5576040517f7eebc38300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6127f560c0860160a08701614ac2565b65ffffffffffff1661280a6020860186614ec2565b61281b906080810190606001614ac2565b65ffffffffffff161461283460c0870160a08801614ac2565b6128416020870187614ec2565b612852906080810190606001614ac2565b909161289c576040517f6226727400000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b506128ac90506020850185614ec2565b6128bd9060a0810190608001614ac2565b65ffffffffffff166128d56080870160608801614ac2565b65ffffffffffff1611156128ef6080870160608801614ac2565b6128fc6020870187614ec2565b61290d9060a0810190608001614ac2565b9091612957576040517faa1fedaa00000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b5061297390508461296e60c0880160a08901614ac2565b61374f565b61299f60405180608001604052805f81526020015f81526020015f61ffff168152602001606081525090565b87815261ffff84166040808301919091526129cb9085906129c69060608901908901614b01565b613b0c565b8160600181905250612a1381868860400160208101906129eb9190614b01565b6129fb60608b0160408c01614b01565b61ffff168b60200151612a0e9190614d50565b613c0d565b6020820152612a228186613d0e565b5f818152600560205260409020805491935090839015612a71576040517fe0b2f38a00000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b5083612a7d575f612a9f565b7f01000000000000000000000000000000000000000000000000000000000000005b60e8612ab16060890160408a01614b01565b8a5161ffff9190911690911b60c89190911b7cffffffff00000000000000000000000000000000000000000000000000164260a01b33171717178155853560018201556020828101516002830155612b0b90870187614ec2565b6020908101356003830155885190830151612b299190883590613d6e565b612b3883895f01518489613edc565b50509695505050505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101829052612b7d83611050565b9150612c1a826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b8051909150829063ffffffff16612c60576040517f5d36fd1100000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50915091565b5f81815260056020526040902054818161104a576040517fb724c9ee00000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812054612cdf57505f919050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812055612d2f60027f0000000000000000000000000000000000000000000000000000000000000000614efe565b905073ffffffffffffffffffffffffffffffffffffffff82167f7aa0d00094a98c2ebaf11dd04c9480f67f70b8040d5f1dbc89a7f61808c0205382612d94817f0000000000000000000000000000000000000000000000000000000000000000614add565b6040805192835260208301919091520160405180910390a2612ddf5f612dda837f0000000000000000000000000000000000000000000000000000000000000000614add565b612209565b612de93382612209565b919050565b5f612dfc6004611000614efe565b6001612e0b6004611000614efe565b612e199061ffff8616614aaf565b612e239190614add565b6111be9190614efe565b5f60068211158015612e575750811580612e575750612e54612e50600184614add565b4990565b15155b8015612e6257508149155b90508181612e9f576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505050565b5f838152600660205260408120805490915b8254811015612f4a5783838281548110612ed257612ed2614cb1565b905f5260205f20015403612ee857505050505050565b7f020000000000000000000000000000000000000000000000000000000000000060055f858481548110612f1e57612f1e614cb1565b905f5260205f20015481526020019081526020015f205f0154165f14612f42578091505b600101612eb6565b5081548103612f5f57815460010182555f8290525b82828281548110612f7257612f72614cb1565b5f91825260208083209091019290925595865260059052505060409092207f040000000000000000000000000000000000000000000000000000000000000091909117905550565b817f0200000000000000000000000000000000000000000000000000000000000000821615613018576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b507f040000000000000000000000000000000000000000000000000000000000000081165f03613046575050565b5f828152600660205260408120905b81548110156122ba577f020000000000000000000000000000000000000000000000000000000000000060055f84848154811061309457613094614cb1565b905f5260205f20015481526020019081526020015f205f0154165f1415848383815481106130c4576130c4614cb1565b905f5260205f200154909161310e576040517fc35070f80000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050600101613055565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff166131e77f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663b7506718856040518263ffffffff1660e01b81526004016131a291815260200190565b602060405180830381865afa1580156131bd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131e19190614f11565b60d01c90565b64ffffffffff166131f89190614aaf565b6111be906103e8614d02565b5f617530613214426103e8614d02565b61321e9190614aaf565b90508265ffffffffffff168465ffffffffffff161115801561325057508165ffffffffffff168365ffffffffffff1611155b80156132645750808265ffffffffffff1611155b84848484909192936132c4576040517fdddf96f500000000000000000000000000000000000000000000000000000000815265ffffffffffff9485166004820152928416602484015292166044820152606481019190915260840161098b565b5050505050505050565b5f808073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016636905448c8561331e60c0890160a08a01614ac2565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815265ffffffffffff9283166004820152911660248201526044016040805180830381865afa15801561337d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133a19190614f28565b90925090505f6133b760c0870160a08801614ac2565b90508065ffffffffffff168565ffffffffffff16111580156133e957508165ffffffffffff168165ffffffffffff1611155b858284909192613440576040517fc1f96e2d00000000000000000000000000000000000000000000000000000000815265ffffffffffff93841660048201529183166024830152909116604482015260640161098b565b5050505f85826134509190614f57565b65ffffffffffff169050610200811115801561348c57506110008161347b60608a0160408b01614b01565b61ffff166134899190614aaf565b11155b61349c6060890160408a01614b01565b8290916134e1576040517f5b679eb100000000000000000000000000000000000000000000000000000000815261ffff9092166004830152602482015260440161098b565b508690508460c089013581811461353c576040517f992c508300000000000000000000000000000000000000000000000000000000815265ffffffffffff90931660048401526024830191909152604482015260640161098b565b5050508265ffffffffffff168265ffffffffffff1603613562575f9450505050506111be565b5f6135748365ffffffffffff16613118565b905061358660a0890160808a01614ac2565b65ffffffffffff16811115806135d857506135a3426103e8614d02565b6135d565ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001683614aaf565b11155b95508515806135e8575061020082145b839061362b576040517fe48948ea00000000000000000000000000000000000000000000000000000000815265ffffffffffff909116600482015260240161098b565b50505050505092915050565b5f61364b6118b46060840160408501614b01565b90508061365b6020840184614b3e565b9050148190613699576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f5b81811015612e9f578049806136b46020860186614b3e565b848181106136c4576136c4614cb1565b905060200201351482828680602001906136de9190614b3e565b868181106136ee576136ee614cb1565b9050602002013590919261373f576040517fe78d3ffa00000000000000000000000000000000000000000000000000000000815260048101939093526024830191909152604482015260640161098b565b50506001909201915061369c9050565b365f61375e6020850185614ec2565b61376c9060a0810190614f75565b90925090508061377f6080860186614b3e565b919091149050816137936080870187614b3e565b905090916137d6576040517fdf2f4d640000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f8190036137e65750505050565b5f73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663bdd425e36138306080880188614b3e565b6040518363ffffffff1660e01b815260040161384d929190614fd8565b5f60405180830381865afa158015613867573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682016040526138ac9190810190615050565b90505f5b82811015613b0457368484838181106138cb576138cb614cb1565b6060029190910191505f90506138e76040830160208401615151565b6bffffffffffffffffffffffff1615613a485765ffffffffffff871661391060808a018a614b3e565b8581811061392057613920614cb1565b90506020020160208101906139359190614ac2565b65ffffffffffff161061394b602084018461517a565b90613988576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b505f84848151811061399c5761399c614cb1565b602002602001015190505f60026139b38360f81c90565b60ff161480156139dd57506139cb602085018561517a565b60ff166139d88360a81c90565b60ff16145b9050806139ed602086018661517a565b90613a2a576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b50613a358260081c90565b6bffffffffffffffffffffffff16925050505b613a586040830160208401615151565b6bffffffffffffffffffffffff16613a766060840160408501615151565b6bffffffffffffffffffffffff1611158015613aaf575080613a9e6040840160208501615151565b6bffffffffffffffffffffffff1611155b613abc602084018461517a565b90613af9576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b5050506001016138b0565b505050505050565b60608161ffff165f03613b4b576040517f09438a6900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f613b5d61ffff808516908616614aaf565b90505f6110006001613b6f8285614aaf565b613b799190614add565b613b839190614efe565b9050613b8e81612e2d565b8067ffffffffffffffff811115613ba757613ba7615023565b604051908082528060200260200182016040528015613bd0578160200160208202803683370190505b5092505f5b81811015613c04578049848281518110613bf157613bf1614cb1565b6020908102919091010152600101613bd5565b50505092915050565b5f8080613c33613c206020880188614ec2565b613c2e9060a0810190614f75565b613f65565b90925090505f613c52613c496020890189614ec2565b84848989614155565b90505f6001613c6760608a0160408b01614b01565b61ffff168a6040015161ffff16613c7e9190614aaf565b613c889190614add565b9050613cea896060015161100083613ca09190614efe565b81518110613cb057613cb0614cb1565b602002602001015161100083613cc69190615193565b600885901c613cd860a08d018d6151a6565b613ce560c08f018f6151a6565b614252565b613d01613cfa60208a018a614ec2565b858561447e565b9998505050505050505050565b5f825f0151825f01358460200151338660400151866040016020810190613d359190614b01565b8860600151604051602001613d509796959493929190615241565b60405160208183030381529060405280519060200120905092915050565b335f818152602081905260409020549081613dce576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5060a081901c5f73ffffffffffffffffffffffffffffffffffffffff808416908616148015613e0857508563ffffffff168263ffffffff16105b90508080613e1a575063ffffffff8216155b80613e295750613e29826121de565b8290613e6a576040517f3a8fc32600000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161098b565b5050335f90815260208190526040902077ffffffff000000000000000000000000000000000000000060a09690961b9590951673ffffffffffffffffffffffffffffffffffffffff90931692909217780100000000000000000000000000000000000000000000000017909355505050565b8263ffffffff16825f0151857f9598917081a593a73a2193c5c951fc6363e6ae856e2d37c3686a452089f43da633855f01358760200151878060200190613f239190614ec2565b8960400151896040016020810190613f3b9190614b01565b6060808d0151604051613f57989796959493928e013590615309565b60405180910390a450505050565b5f80808367ffffffffffffffff811115613f8157613f81615023565b604051908082528060200260200182016040528015613faa578160200160208202803683370190505b5090505f5b848110156140c15736868683818110613fca57613fca614cb1565b6060029190910191505f9050613fe3602083018361517a565b600160ff919091161b9050848111613ffe602084018461517a565b9061403b576040517f35cd69f400000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b509384179360386140526060840160408501615151565b6bffffffffffffffffffffffff16901b60986140746040850160208601615151565b6bffffffffffffffffffffffff16901b60f8614093602086018661517a565b60ff16901b17178484815181106140ac576140ac614cb1565b60209081029190910101525050600101613faf565b506002816040516020016140d5919061545a565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529082905261410d9161548f565b602060405180830381855afa158015614128573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061414b9190614f11565b9250509250929050565b5f61415e6145e7565b86358152605061417460a0890160808a01614ac2565b65ffffffffffff16901b60808465ffffffffffff16901b60b08960600160208101906141a09190614ac2565b7dffff0000000000000000000000000000000000000000000000000000000060e089901b1665ffffffffffff9190911690911b1717177f09000000000000000000000000000000000000000000000000000000000000001781600360209081029190910191909152870135816004602002015260f06142256060890160408a01614b01565b61ffff16901b60a082015260c0810185905260e0810186905261424781614519565b979650505050505050565b6030831480156142625750603081145b839082906142a5576040517f03cee3ad0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f876142b288614539565b87878787876040516020016142cd97969594939291906154a5565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052905061430a603f61d6d8614efe565b6143169061d6d8614aaf565b61432290610bb8614aaf565b5a1161435a576040517fdd629f8600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f600a73ffffffffffffffffffffffffffffffffffffffff1661d6d884604051614385919061548f565b5f604051808303818686fa925050503d805f81146143be576040519150601f19603f3d011682016040523d82523d5f602084013e6143c3565b606091505b50915091505f5f8380156143d8575082516040145b6143e3575f5f6143f7565b828060200190518101906143f791906154e1565b915091506110008214801561442b57507f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181145b8c8c909161446e576040517fbca584470000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050505050505050505050505050565b5f833560208501356144966060870160408801614b01565b6144a66080880160608901614ac2565b6144b660a0890160808a01614ac2565b60408051602081019690965285019390935261ffff909116606084015265ffffffffffff90811660808401521660a082015260c0810184905260e08101839052610100016040516020818303038152906040528051906020012090509392505050565b5f5f60205f6103008560025afa90505f5191508061104a5761104a615503565b5f611000821061454b5761454b615503565b5060017f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065b821561104a576108008316156145a7577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181830991505b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181820990506145da6001611000614add565b600184901b169250614570565b6040518061030001604052806018906020820280368337509192915050565b5f60208284031215614616575f5ffd5b5035919050565b5f610120828403121561104a575f5ffd5b5f60e0828403121561104a575f5ffd5b5f5f6040838503121561464f575f5ffd5b823567ffffffffffffffff811115614665575f5ffd5b6146718582860161461d565b925050602083013567ffffffffffffffff81111561468d575f5ffd5b6146998582860161462e565b9150509250929050565b5f602082840312156146b3575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff811681146146d6575f5ffd5b9392505050565b5f602082840312156146ed575f5ffd5b813567ffffffffffffffff811115614703575f5ffd5b61470f8482850161461d565b949350505050565b815173ffffffffffffffffffffffffffffffffffffffff1681526101808101602083015161475d602084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060408301516040830152606083015161478f606084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060808301516147b7608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a08301516147d360a084018267ffffffffffffffff169052565b5060c08301516147ef60c084018267ffffffffffffffff169052565b5060e083015161480b60e084018267ffffffffffffffff169052565b5061010083015161482961010084018267ffffffffffffffff169052565b5061012083015161484761012084018267ffffffffffffffff169052565b5061014083015161486561014084018267ffffffffffffffff169052565b5061016092830151919092015290565b65ffffffffffff81168114610bd0575f5ffd5b8035612de981614875565b5f5f5f606084860312156148a5575f5ffd5b833567ffffffffffffffff8111156148bb575f5ffd5b6148c78682870161461d565b935050602084013567ffffffffffffffff8111156148e3575f5ffd5b6148ef8682870161462e565b925050604084013561490081614875565b809150509250925092565b815173ffffffffffffffffffffffffffffffffffffffff16815261014081016020830151614942602084018264ffffffffff169052565b50604083015161495a604084018263ffffffff169052565b506060830151614970606084018261ffff169052565b506080830151614984608084018215159052565b5060a083015161499860a084018215159052565b5060c08301516149ac60c084018215159052565b5060e083015160e083015261010083015161010083015261012083015161012083015292915050565b5f5f604083850312156149e6575f5ffd5b50508035926020909101359150565b5f5f60208385031215614a06575f5ffd5b823567ffffffffffffffff811115614a1c575f5ffd5b8301601f81018513614a2c575f5ffd5b803567ffffffffffffffff811115614a42575f5ffd5b8560208260051b8401011115614a56575f5ffd5b6020919091019590945092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff82811682821603908111156111be576111be614a66565b808201808211156111be576111be614a66565b5f60208284031215614ad2575f5ffd5b81356146d681614875565b818103818111156111be576111be614a66565b803561ffff81168114612de9575f5ffd5b5f60208284031215614b11575f5ffd5b6146d682614af0565b61ffff8181168382160290811690818114614b3757614b37614a66565b5092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614b71575f5ffd5b83018035915067ffffffffffffffff821115614b8b575f5ffd5b6020019150600581901b3603821315614ba2575f5ffd5b9250929050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614bd9575f5ffd5b8260051b80836020870137939093016020019392505050565b8a815261012060208201525f614c0d61012083018b8d614ba9565b61ffff9990991660408301525065ffffffffffff9687166060820152948616608086015292851660a085015260c084019190915290921660e082015261010001529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff831680614c9b57614c9b614c55565b8067ffffffffffffffff84160491505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f63ffffffff821663ffffffff8103614cf957614cf9614a66565b60010192915050565b80820281158282048414176111be576111be614a66565b5f60208284031215614d29575f5ffd5b81516146d681614875565b63ffffffff81811683821601908111156111be576111be614a66565b65ffffffffffff81811683821601908111156111be576111be614a66565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614da1575f5ffd5b830160208101925035905067ffffffffffffffff811115614dc0575f5ffd5b8060051b3603821315614ba2575f5ffd5b60a08082528635908201525f614dea6020880188614d6e565b61012060c0850152614e016101c085018284614ba9565b915050614e1060408901614af0565b61ffff1660e0840152614e2560608901614888565b65ffffffffffff16610100840152614e3f60808901614888565b65ffffffffffff16610120840152614e5960a08901614888565b65ffffffffffff1661014084015260c0880135610160840152614e7e60e08901614888565b65ffffffffffff9081166101808501526101008901356101a0850152878116602085015286811660408501528516606084015261ffff841660808401529050611394565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112614ef4575f5ffd5b9190910192915050565b5f82614f0c57614f0c614c55565b500490565b5f60208284031215614f21575f5ffd5b5051919050565b5f5f60408385031215614f39575f5ffd5b82516020840151909250614f4c81614875565b809150509250929050565b65ffffffffffff82811682821603908111156111be576111be614a66565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614fa8575f5ffd5b83018035915067ffffffffffffffff821115614fc2575f5ffd5b6020019150606081023603821315614ba2575f5ffd5b602080825281018290525f8360408301825b85811015615019578235614ffd81614875565b65ffffffffffff16825260209283019290910190600101614fea565b5095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60208284031215615060575f5ffd5b815167ffffffffffffffff811115615076575f5ffd5b8201601f81018413615086575f5ffd5b805167ffffffffffffffff8111156150a0576150a0615023565b8060051b6040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f830116810181811067ffffffffffffffff821117156150eb576150eb615023565b604052918252602081840181019290810187841115615108575f5ffd5b6020850194505b8385101561512b5784518082526020958601959093500161510f565b509695505050505050565b80356bffffffffffffffffffffffff81168114612de9575f5ffd5b5f60208284031215615161575f5ffd5b6146d682615136565b803560ff81168114612de9575f5ffd5b5f6020828403121561518a575f5ffd5b6146d68261516a565b5f826151a1576151a1614c55565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126151d9575f5ffd5b83018035915067ffffffffffffffff8211156151f3575f5ffd5b602001915036819003821315614ba2575f5ffd5b5f8151808452602084019350602083015f5b82811015615237578151865260209586019590910190600101615219565b5093949350505050565b87815286602082015285604082015273ffffffffffffffffffffffffffffffffffffffff8516606082015261ffff8416608082015261ffff831660a082015260e060c08201525f613d0160e0830184615207565b8183526020830192505f815f5b848110156152375760ff6152b58361516a565b1686526bffffffffffffffffffffffff6152d160208401615136565b1660208701526bffffffffffffffffffffffff6152f060408401615136565b16604087015260609586019591909101906001016152a2565b73ffffffffffffffffffffffffffffffffffffffff891681526020808201899052604080830189905261010060608401819052883590840152908701356101208301525f9061ffff9061535d908901614af0565b16610140830152606087013561537281614875565b65ffffffffffff16610160830152608087013561538e81614875565b65ffffffffffff1661018083015260a0870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe10181126153d1575f5ffd5b870160208101903567ffffffffffffffff8111156153ed575f5ffd5b6060810236038213156153fe575f5ffd5b60c06101a08501526154156101c085018284615295565b915050615428608084018861ffff169052565b61ffff861660a084015282810360c08401526154448186615207565b9150508260e08301529998505050505050505050565b81515f90829060208501835b82811015615484578151845260209384019390910190600101615466565b509195945050505050565b5f82518060208501845e5f920191825250919050565b878152866020820152856040820152838560608301375f848201606081015f815284868237505f93016060019283525090979650505050505050565b5f5f604083850312156154f2575f5ffd5b505080516020909101519092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd' as const

/** [offset, length] in bytes of each place of an immutable in the deployed bytecode. */
export const claimsImmutables: readonly (readonly [number, number])[] =
  [[495,32],[632,32],[953,32],[1260,32],[1320,32],[1380,32],[1418,32],[1478,32],[1538,32],[1586,32],[1634,32],[1682,32],[1730,32],[1778,32],[1916,32],[2267,32],[2334,32],[2824,32],[2955,32],[2988,32],[3227,32],[3309,32],[3376,32],[3441,32],[3809,32],[3908,32],[4550,32],[5047,32],[5929,32],[5994,32],[6777,32],[7324,32],[7946,32],[8139,32],[9871,32],[11531,32],[11632,32],[11702,32],[12571,32],[12617,32],[13032,32],[13743,32],[14334,32]]
